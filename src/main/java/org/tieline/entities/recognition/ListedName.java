package org.tieline.entities.recognition;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A form that is looked for in every text.
 *
 * @param form as texts have it; a star behind a word stands for any ending of the text's language
 * @param entity the full name of what it names
 * @param country alpha-3, or null
 * @param from the first day of the articles in which it is looked for; null for no first
 * @param to the last day; null for no last
 * @param rule what a mention under this form says of how it was resolved
 */
public record ListedName(
    String form,
    String entity,
    EntityType type,
    String country,
    LocalDate from,
    LocalDate to,
    String rule)
    implements Serializable {

  boolean holds(LocalDate day) {
    if (day == null) {
      return from == null && to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
