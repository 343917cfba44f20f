package org.tieline.corpus.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a record without a text says of its article: names without a place in it, and an event.
 *
 * @param names in the record's order
 * @param event null for none
 */
public record Given(List<GivenName> names, GivenEvent event) {
  /** Either end of Goldstein's scale. */
  private static final double MOST_INTENSE = 10;

  /**
   * A name that the record lists.
   *
   * @param type person, organization, place or country
   * @param country alpha-3; null for none
   */
  public record GivenName(String type, String name, String country) {}

  /**
   * An event that the record codes.
   *
   * @param code of CAMEO, such as 043
   * @param actor_country alpha-3; null for none
   * @param target_country alpha-3; null for none
   * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   *     conflict
   * @param goldstein -10..10; null where the record gives none on that scale
   * @param day when it happened; null where the record does not tell
   */
  public record GivenEvent(
      String code,
      String actor_country,
      String target_country,
      int quad,
      Double goldstein,
      LocalDate day) {}

  /** Reads GDELT's columns, places and countries as its formats write them. */
  static Given of(Map<String, String> values) {
    List<GivenName> names = new ArrayList<>();
    for (String person : list(values, "persons")) {
      names.add(new GivenName("person", capitalised(person), null));
    }
    for (String organization : list(values, "organizations")) {
      names.add(new GivenName("organization", capitalised(organization), null));
    }
    for (String location : list(values, "locations")) {
      String[] parts = location.split("#", -1);
      String country = parts[2].isEmpty() ? null : parts[2];
      names.add(new GivenName(parts[0], parts[1], country));
    }
    return new Given(names, event(values));
  }

  private static GivenEvent event(Map<String, String> values) {
    String code = values.get("EventCode");
    String quad = values.get("QuadClass");
    if (code == null || quad == null || !quad.matches("[1-4]")) {
      return null;
    }
    return new GivenEvent(
        code,
        values.get("Actor1Country"),
        values.get("Actor2Country"),
        Integer.parseInt(quad),
        intensity(values.get("GoldsteinScale")),
        day(values.get("SQLDATE")));
  }

  private static List<String> list(Map<String, String> values, String key) {
    String value = values.get(key);
    return value == null
        ? List.of()
        : List.of(value.split(";")).stream().filter(item -> !item.isBlank()).toList();
  }

  /** GDELT writes names in lower case. */
  private static String capitalised(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return words.toString();
  }

  private static Double intensity(String value) {
    try {
      double intensity = value == null ? Double.NaN : Double.parseDouble(value);
      return Math.abs(intensity) <= MOST_INTENSE ? (Double) intensity : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static LocalDate day(String value) {
    try {
      return value == null ? null : LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
