package org.tieline.ties;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tieline.entities.Chance;
import org.tieline.statistics.Association;

/** What chance makes of countries that are named together. */
final class CountryChance implements Serializable {
  private static final long serialVersionUID = 1;

  private final Chance chance;
  private final Map<String, Integer> codes = new HashMap<>();
  private final Set<String> silent;

  /**
   * @param selected countries that the query names by which the corpus was chosen
   */
  CountryChance(Chance chance, Set<String> selected) {
    this.chance = chance;
    this.silent = new HashSet<>(selected);
    for (String country : chance.names()) {
      int code = codes.size();
      codes.put(country, code);
      if (chance.isEverywhere(code)) {
        silent.add(country);
      }
    }
  }

  /** Stories of the corpus. */
  long stories() {
    return chance.stories();
  }

  /** Stories naming the country. */
  long stories(String country) {
    Integer code = codes.get(country);
    return code == null ? 0 : chance.stories(code);
  }

  /** Stories of a period, from 0, naming the country. */
  long stories(String country, int period) {
    Integer code = codes.get(country);
    return code == null ? 0 : chance.stories(code, period);
  }

  /** How a pair is tied that so many stories name; empty where nothing can be said. */
  Optional<Association> association(Pair pair, long together) {
    return speaks(pair)
        ? Optional.of(chance.association(codes.get(pair.a()), codes.get(pair.b()), together))
        : Optional.empty();
  }

  /**
   * The same within a period, from 0.
   *
   * @param total stories of the period
   */
  Optional<Association> association(Pair pair, int period, long together, long total) {
    return speaks(pair)
        ? Optional.of(
            chance.association(codes.get(pair.a()), codes.get(pair.b()), period, together, total))
        : Optional.empty();
  }

  /** Stories of the period, from 0, that would name all three; empty where nothing can be said. */
  Optional<Double> expected(String a, String b, String c, int period) {
    return speaks(a) && speaks(b) && speaks(c)
        ? Optional.of(chance.expected(codes.get(a), codes.get(b), codes.get(c), period))
        : Optional.empty();
  }

  private boolean speaks(Pair pair) {
    return speaks(pair.a()) && speaks(pair.b());
  }

  private boolean speaks(String country) {
    return codes.containsKey(country) && !silent.contains(country);
  }

  /**
   * Pairs that have an association, those that no story names included.
   *
   * @param between the countries whose pairs are looked at; empty for all
   */
  long family(Set<String> between) {
    long speaking =
        codes.keySet().stream()
            .filter(country -> speaks(country) && (between.isEmpty() || between.contains(country)))
            .count();
    return speaking * (speaking - 1) / 2;
  }
}
