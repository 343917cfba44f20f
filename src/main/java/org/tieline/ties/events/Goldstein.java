package org.tieline.ties.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goldstein's scale from -10, the most hostile, to 10 (Goldstein 1992), as carried over to CAMEO;
 * {@code goldstein.txt} tells which code's value each type and mode has.
 */
public final class Goldstein {

  private static final Map<String, Double> VALUES = load();

  private Goldstein() {}

  /**
   * The value of a type of event.
   *
   * @param mode null for none; one that the scale does not know counts as none
   */
  public static double of(EventType type, String mode) {
    Double own = VALUES.get(type + " " + mode);
    return own == null ? VALUES.get(type.name()) : own;
  }

  private static Map<String, Double> load() {
    Map<String, Double> values = new HashMap<>();
    for (Map.Entry<String, List<String>> line : Resources.lists("goldstein.txt").entrySet()) {
      values.put(line.getKey(), Double.valueOf(line.getValue().get(0)));
    }
    return values;
  }
}
