package org.tieline.ties;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tieline.entities.Annotated;

/** Numbers for countries, in the order of their alpha-3 codes. */
final class CountryCodes implements Serializable {
  private static final long serialVersionUID = 1;

  private final List<String> countries;
  private final Map<String, Integer> codes = new HashMap<>();

  CountryCodes(Collection<String> countries) {
    this.countries = countries.stream().sorted().toList();
    for (String country : this.countries) {
      codes.put(country, codes.size());
    }
  }

  String country(int code) {
    return countries.get(code);
  }

  int size() {
    return countries.size();
  }

  /** The countries that a sentence's counted names stand for; sorted, none twice. */
  int[] of(Annotated.NamingSentence sentence) {
    int[] found = new int[sentence.names().size()];
    int size = 0;
    for (Annotated.Named name : sentence.names()) {
      Integer code = name.counted() && name.country() != null ? codes.get(name.country()) : null;
      if (code != null) {
        found[size++] = code;
      }
    }
    return Arrays.stream(found, 0, size).sorted().distinct().toArray();
  }
}
