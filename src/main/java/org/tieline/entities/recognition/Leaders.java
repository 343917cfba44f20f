package org.tieline.entities.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small list of leaders with their terms, to start from where a corpus itself says nothing. */
public final class Leaders {

  private static final List<Term> TERMS = new ArrayList<>();
  private static final Map<String, String> IDS = new HashMap<>();

  static {
    for (String line : Resources.lines("leaders.txt")) {
      String[] cells = line.split(";", -1);
      String name = cells[0].strip();
      String id = Identity.fold(name);
      IDS.put(PersonNames.key(name), id);
      for (String spelling : cells[5].split(",")) {
        if (!spelling.isBlank()) {
          IDS.put(PersonNames.key(spelling), id);
        }
      }
      LocalDate to = cells[4].isBlank() ? null : LocalDate.parse(cells[4].strip());
      TERMS.add(
          new Term(
              EntityType.PERSON.word() + ":" + id,
              name,
              cells[1].strip(),
              cells[2].strip(),
              LocalDate.parse(cells[3].strip()),
              to));
    }
  }

  private Leaders() {}

  /**
   * Somebody's time in office.
   *
   * @param role in lower case
   * @param country alpha-3
   * @param to the last day; null where it goes on
   */
  public record Term(
      String entityId, String name, String role, String country, LocalDate from, LocalDate to) {}

  /** All terms of the list. */
  public static List<Term> terms() {
    return List.copyOf(TERMS);
  }

  /** Whether a name is that of somebody listed. */
  static boolean isListed(String name) {
    return IDS.containsKey(PersonNames.key(name));
  }

  /** The listed spelling of a person's {@link PersonNames#key}; the key itself for all others. */
  static String idOf(String key) {
    return IDS.getOrDefault(key, key);
  }
}
