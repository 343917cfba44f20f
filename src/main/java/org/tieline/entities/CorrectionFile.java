package org.tieline.entities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tieline.corpus.ListFile;
import org.tieline.entities.Correction.Action;
import org.tieline.entities.countries.Countries;
import org.tieline.entities.recognition.EntityType;
import org.tieline.entities.recognition.Identity;

/**
 * Reads the dictionary: a CSV file with the columns action, name, entity, type, country, from, to.
 */
final class CorrectionFile {
  private static final List<String> COLUMNS =
      List.of("action", "name", "entity", "type", "country", "from", "to");

  private final String file;
  private final List<String> faults;
  private final List<Correction> corrections = new ArrayList<>();
  private int line;

  private CorrectionFile(String file, List<String> faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * The rows of a dictionary, those with faults left out.
   *
   * @param file the file's name, for messages
   * @param text its content, with or without a byte order mark
   * @param faults receives a line for every mistake
   */
  static List<Correction> read(String file, String text, List<String> faults) {
    CorrectionFile reading = new CorrectionFile(file, faults);
    reading.rows(text);
    reading.compare();
    return reading.corrections;
  }

  private void rows(String text) {
    ListFile.read(
        file,
        text,
        COLUMNS,
        faults,
        row -> {
          line = row.line();
          row(row.cells().toArray(String[]::new));
        });
  }

  private void row(String[] cells) {
    int before = faults.size();
    Action action = word(Action.class, "action", cells[0]);
    if (cells[0] == null) {
      fault("action: is missing; it takes %s", words(Action.class));
    }
    String name = cells[1];
    if (name == null) {
      fault("name: is missing");
    }
    EntityType type = word(EntityType.class, "type", cells[3]);
    String country = cells[4];
    if (country != null && !Countries.codes().contains(country)) {
      fault("country: '%s' is no ISO 3166-1 alpha-3 code, such as BLR", country);
    }
    LocalDate from = day("from", cells[5]);
    LocalDate to = day("to", cells[6]);
    if (from != null && to != null && from.isAfter(to)) {
      fault("to: %s is before from, %s", to, from);
    }
    String entity = cells[2];
    if (action == Action.MERGE && entity == null) {
      fault("entity: is missing; name the entity that '%s' is to be part of", name);
    }
    if (action == Action.ADD && type == null && cells[3] == null) {
      fault("type: is missing; an added name takes %s", words(EntityType.class));
    }
    boolean state = type == EntityType.COUNTRY || type == EntityType.NATIONALITY;
    if (state && action != Action.DENY && country == null) {
      fault("country: is missing; a %s takes its alpha-3 code", type.word());
    }
    if (faults.size() == before) {
      String meant = action == Action.DENY || entity != null ? entity : name.replace("*", "");
      corrections.add(new Correction(line, action, name, meant, type, country, from, to));
    }
  }

  /** Rows that contradict one another. */
  private void compare() {
    Map<String, List<Correction>> byName = new LinkedHashMap<>();
    for (Correction row : corrections) {
      List<Correction> same =
          byName.computeIfAbsent(Identity.fold(row.name()), name -> new ArrayList<>());
      for (Correction other : same) {
        if (row.overlaps(other) || row.action() == Action.ADD) {
          line = row.line();
          fault("name: '%s' has a row already, in line %d; keep one", row.name(), other.line());
        }
      }
      same.add(row);
    }
    for (Correction row : corrections) {
      if (row.action() == Action.MERGE) {
        for (Correction next : byName.getOrDefault(Identity.fold(row.entity()), List.of())) {
          if (next.action() == Action.MERGE && row.overlaps(next)) {
            line = row.line();
            fault(
                "entity: '%s' is itself merged, in line %d; name '%s' here",
                row.entity(), next.line(), next.entity());
          }
        }
      }
    }
  }

  private <E extends Enum<E>> E word(Class<E> type, String column, String value) {
    for (E constant : type.getEnumConstants()) {
      if (value != null && constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    if (value != null) {
      fault("%s: '%s' is given; it takes %s", column, value, words(type));
    }
    return null;
  }

  private static <E extends Enum<E>> String words(Class<E> type) {
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      words.add(constant.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", words);
  }

  private LocalDate day(String column, String value) {
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      fault("%s: '%s' is given; it takes a day such as 2024-06-30", column, value);
      return null;
    }
  }

  private void fault(String message, Object... values) {
    faults.add("%s:%d: %s".formatted(file, line, message.formatted(values)));
  }
}
