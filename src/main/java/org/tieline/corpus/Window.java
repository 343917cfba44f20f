package org.tieline.corpus;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days that belong to the corpus, both ends included.
 *
 * @param from null for no bound
 * @param to null for no bound
 */
public record Window(LocalDate from, LocalDate to) implements Serializable {

  /** Whether a day belongs; an unknown one, null, only where there is no bound. */
  public boolean covers(LocalDate day) {
    if (day == null) {
      return from == null && to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
