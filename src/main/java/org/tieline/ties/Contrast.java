package org.tieline.ties;

import java.io.Serializable;
import java.time.LocalDate;
import org.tieline.corpus.Window;

/**
 * Two windows of time that are held against each other.
 *
 * @param name as the job gives it
 * @param before the earlier days
 * @param after the later days, which share none with the earlier
 */
public record Contrast(String name, Window before, Window after) implements Serializable {

  /** 0 for a day before, 1 for one after, -1 for any other and for none. */
  int side(LocalDate day) {
    if (day == null) {
      return -1;
    }
    return before.covers(day) ? 0 : after.covers(day) ? 1 : -1;
  }
}
