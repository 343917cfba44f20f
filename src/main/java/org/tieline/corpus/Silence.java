package org.tieline.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Years without an article between two articles, which a wrong date makes, such as 1970-01-01: all
 * periods between have rows in tables over time.
 *
 * @param last the day before which, or on which, there are articles
 * @param next the day from which on there are articles again
 */
public record Silence(LocalDate last, LocalDate next) {
  private static final int YEARS = 5;

  /**
   * The longest silence between articles' days; empty where none is long.
   *
   * @param days rising, none twice
   */
  public static Optional<Silence> of(List<LocalDate> days) {
    Silence longest = null;
    for (int i = 1; i < days.size(); i++) {
      Silence silence = new Silence(days.get(i - 1), days.get(i));
      longest = longest == null || silence.days() > longest.days() ? silence : longest;
    }
    return Optional.ofNullable(longest)
        .filter(silence -> !silence.last.plusYears(YEARS).isAfter(silence.next));
  }

  private long days() {
    return next.toEpochDay() - last.toEpochDay();
  }
}
