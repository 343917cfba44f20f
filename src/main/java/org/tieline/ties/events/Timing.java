package org.tieline.ties.events;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * When an event happened, as its clause tells it.
 *
 * @param day null where the clause does not tell the day
 * @param background whether it happened long before the article
 */
record Timing(LocalDate day, boolean background) {

  /** What is so many days old is no news. */
  private static final int OLD = 30;

  private static final Timing UNKNOWN = new Timing(null, false);
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Set<String> LONG_UNITS =
      Set.of("months", "years", "decades", "year", "decade", "century", "centuries", "month");
  private static final Set<String> ONCE = Set.of("year", "century", "decade");

  static {
    for (Month month : Month.values()) {
      MONTHS.put(month.name().toLowerCase(Locale.ROOT), month);
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
    }
  }

  /**
   * The time that words from one to before another tell.
   *
   * @param published null where it is not known
   */
  static Timing of(Words words, int from, int to, LocalDate published) {
    for (int at = from; at < to; at++) {
      Timing timing = at(words, at, published);
      if (timing != null) {
        return timing;
      }
    }
    return UNKNOWN;
  }

  private static Timing at(Words words, int at, LocalDate published) {
    String key = words.key(at);
    if (words.party(at) >= 0) {
      return null;
    }
    if (words.is(at, WordClass.TIME) && MONTHS.containsKey(key)) {
      return month(words, at, published);
    }
    boolean year = key.matches("(19|20)[0-9]{2}") && isOfTime(words, at - 1);
    if (year) {
      int told = Integer.parseInt(key);
      return new Timing(null, published != null && told < published.getYear());
    }
    boolean ago = words.is(at, "ago") && at > 0 && LONG_UNITS.contains(words.key(at - 1));
    boolean last = ONCE.contains(key) && words.is(at - 1, "last");
    if (ago || last) {
      return new Timing(null, true);
    }
    if (published == null) {
      return null;
    }
    if (words.is(at, "today") || words.is(at, "yesterday")) {
      return new Timing(published.minusDays(words.is(at, "today") ? 0 : 1), false);
    }
    if (words.is(at, WordClass.TIME) && WEEKDAYS.containsKey(key) && !words.is(at - 1, "next")) {
      LocalDate day = published.with(TemporalAdjusters.previousOrSame(WEEKDAYS.get(key)));
      return new Timing(day, false);
    }
    return null;
  }

  private static boolean isOfTime(Words words, int at) {
    return at >= 0
        && (words.is(at, "in")
            || words.is(at, "since")
            || words.is(at, "of")
            || words.is(at, "during")
            || words.is(at, "until"));
  }

  /** "February 24, 2022", "24 February", "in February 2022". */
  private static Timing month(Words words, int at, LocalDate published) {
    Integer before = day(words, at - 1);
    Integer after = day(words, at + 1);
    int behind = after == null ? at + 1 : at + 2;
    Integer year = year(words, behind);
    Integer day = after == null ? before : after;
    Month month = MONTHS.get(words.key(at));
    if (year == null && published == null) {
      return UNKNOWN;
    }
    try {
      int told = year == null ? published.getYear() : year;
      LocalDate first = LocalDate.of(told, month, day == null ? 1 : day);
      if (year == null && first.isAfter(published.plusMonths(6))) {
        first = first.minusYears(1);
      }
      LocalDate last = day == null ? first.plusMonths(1).minusDays(1) : first;
      boolean old = published != null && ChronoUnit.DAYS.between(last, published) > OLD;
      return new Timing(day == null ? null : first, old);
    } catch (DateTimeException e) {
      return UNKNOWN;
    }
  }

  private static Integer day(Words words, int at) {
    boolean told =
        at >= 0 && at < words.size() && words.key(at).matches("[0-9]{1,2}(st|nd|rd|th)?");
    return told ? Integer.valueOf(words.key(at).replaceAll("[a-z]", "")) : null;
  }

  private static Integer year(Words words, int at) {
    boolean told = at < words.size() && words.key(at).matches("(19|20)[0-9]{2}");
    return told ? Integer.valueOf(words.key(at)) : null;
  }
}
