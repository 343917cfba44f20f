package org.tieline.entities;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.tieline.entities.recognition.EntityType;

/**
 * What a row of the dictionary asks for.
 *
 * @param line the row's line in its file, from 1
 * @param name the entity's name, or a form of it, that the row is about
 * @param entity the full name of the entity that is meant; null for {@link Action#DENY}
 * @param type the kind of the entity that is meant; null where the mention's own kind stays. Where
 *     names are denied, the only kind that is; null for every kind
 * @param country alpha-3; null where the mention's own country stays
 * @param from the first day that the row holds for; null for no first
 * @param to the last day that it holds for; null for no last
 */
record Correction(
    int line,
    Action action,
    String name,
    String entity,
    EntityType type,
    String country,
    LocalDate from,
    LocalDate to)
    implements Serializable {

  /** What is done with a name. */
  enum Action {
    /** Every mention of the entity, or under the form, is one of the other entity. */
    MERGE,
    /** Mentions under just this form are parted from the entity that they were taken for. */
    SPLIT,
    /** Mentions of the entity, or under the form, are kept and not counted. */
    DENY,
    /** The form is looked for in every text. */
    ADD;

    /** What the column {@code rule} says of a mention that the row decided. */
    String rule() {
      return "dictionary-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the row holds on a day; one with bounds holds for no article without a day. */
  boolean holds(LocalDate day) {
    if (day == null) {
      return from == null && to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether there is a day that both rows hold for. */
  boolean overlaps(Correction other) {
    return (from == null || other.to == null || !from.isAfter(other.to))
        && (other.from == null || to == null || !other.from.isAfter(to));
  }
}
