package org.tieline.ties;

import java.io.Serializable;
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

  Map<String, Integer> codes() {
    return codes;
  }

  String country(int code) {
    return countries.get(code);
  }

  /** The countries that a sentence's counted names stand for; sorted, none twice. */
  int[] of(Annotated.NamingSentence sentence) {
    return sentence.codes(name -> name.country() == null ? null : codes.get(name.country()));
  }
}
