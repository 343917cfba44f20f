package org.tieline.entities;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Correction.Action;
import org.tieline.entities.recognition.EntityType;
import org.tieline.entities.recognition.Identity;
import org.tieline.entities.recognition.ListedName;

/** The dictionary of a job: what its user knows better of names and entities. */
public final class Corrections implements Serializable {
  private static final long serialVersionUID = 1;

  private final List<Correction> rows;
  private final Map<String, List<Correction>> byName = new HashMap<>();

  /** By the id that the name has as a person's: one for all its spellings. */
  private final Map<String, List<Correction>> byId = new HashMap<>();

  private Corrections(List<Correction> rows) {
    this.rows = List.copyOf(rows);
    for (Correction row : rows) {
      if (row.action() != Action.ADD) {
        byName.computeIfAbsent(Identity.fold(row.name()), name -> new ArrayList<>()).add(row);
        if (row.action() != Action.SPLIT) {
          String person = Identity.of(EntityType.PERSON, row.name());
          byId.computeIfAbsent(person, id -> new ArrayList<>()).add(row);
        }
      }
    }
  }

  /** No corrections. */
  public static Corrections none() {
    return new Corrections(List.of());
  }

  /**
   * Reads a dictionary, a CSV file.
   *
   * @param file the file's name, for messages
   * @param faults receives a line for every mistake: file, line, column, value, way out
   */
  public static Corrections read(String file, String text, List<String> faults) {
    return new Corrections(CorrectionFile.read(file, text, faults));
  }

  /** The names to look for in every text. */
  List<ListedName> added() {
    return rows.stream()
        .filter(row -> row.action() == Action.ADD)
        .map(
            row ->
                new ListedName(
                    row.name(),
                    row.entity(),
                    row.type(),
                    row.country(),
                    row.from(),
                    row.to(),
                    Action.ADD.rule()))
        .toList();
  }

  /** The article with its names corrected. */
  Annotated applied(Annotated article) {
    return byName.isEmpty() ? article : article.withNames(name -> applied(name, article.day()));
  }

  private Named applied(Named name, LocalDate day) {
    if (!name.counted()) {
      return name;
    }
    String surface = Identity.fold(name.surface());
    for (Correction row : byName.getOrDefault(surface, List.of())) {
      if (row.holds(day) && concerns(row, name)) {
        return corrected(name, row);
      }
    }
    for (Correction row : byName.getOrDefault(Identity.fold(name.entity_name()), List.of())) {
      if (row.action() != Action.SPLIT && row.holds(day) && concerns(row, name)) {
        return corrected(name, row);
      }
    }
    for (Correction row : byId.getOrDefault(name.entity_id(), List.of())) {
      if (row.holds(day) && concerns(row, name)) {
        return corrected(name, row);
      }
    }
    return name;
  }

  private static boolean concerns(Correction row, Named name) {
    return row.action() != Action.DENY
        || row.type() == null
        || row.type().word().equals(name.type());
  }

  private static Named corrected(Named name, Correction row) {
    String rule = row.action().rule();
    if (row.action() == Action.DENY) {
      return name.resolved(name.entity_id(), name.entity_name(), name.type(), name.country(), rule);
    }
    EntityType type = row.type() == null ? EntityType.of(name.type()) : row.type();
    String country = row.country() == null ? name.country() : row.country();
    boolean state = type == EntityType.COUNTRY || type == EntityType.NATIONALITY;
    String id = state ? country : Identity.of(type, row.entity());
    return name.resolved(id, row.entity(), type.word(), country, rule);
  }
}
