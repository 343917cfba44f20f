package org.tieline.corpus;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stretches of time that a report counts by. Weeks start on Monday (ISO 8601). */
public enum Period {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** The first day of the period that holds this day. */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER ->
          LocalDate.of(day.getYear(), day.getMonthValue() - (day.getMonthValue() - 1) % 3, 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the period after the one that starts on this day. */
  public LocalDate next(LocalDate first) {
    return switch (this) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusWeeks(1);
      case MONTH -> first.plusMonths(1);
      case QUARTER -> first.plusMonths(3);
      case YEAR -> first.plusYears(1);
    };
  }

  /** The last day of the period that starts on this day. */
  public LocalDate last(LocalDate first) {
    return next(first).minusDays(1);
  }

  /** Days in the period that starts on this day. */
  public int days(LocalDate first) {
    return Math.toIntExact(ChronoUnit.DAYS.between(first, next(first)));
  }

  /**
   * First days of all periods from the one that holds {@code from} to the one that holds {@code
   * to}.
   */
  public List<LocalDate> between(LocalDate from, LocalDate to) {
    List<LocalDate> periods = new ArrayList<>();
    for (LocalDate first = first(from); !first.isAfter(to); first = next(first)) {
      periods.add(first);
    }
    return periods;
  }

  /**
   * How people write the period that starts on this day: 2024-07-04, 2024-W27, 2024-07, 2024-Q3,
   * 2024.
   */
  public String label(LocalDate first) {
    return switch (this) {
      case DAY -> first.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              first.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR),
              first.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), (first.getMonthValue() + 2) / 3);
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
    };
  }
}
