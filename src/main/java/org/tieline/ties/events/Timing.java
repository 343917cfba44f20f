package org.tieline.ties.events;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
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

  static final Timing UNKNOWN = new Timing(null, false);
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> DAYS_AGO =
      Map.of("today", 0, "yesterday", 1, "сегодня", 0, "вчера", 1, "накануне", 1, "позавчера", 2);
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> AGO = Set.of("ago", "назад");
  private static final Set<String> LAST = Set.of("last", "прошлом", "прошлого");
  private static final Set<String> YEAR =
      Set.of("год", "года", "году", "годах", "годов", "гг", "г");
  private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "of", "during", "until");
  private static final Set<String> LONG_UNITS =
      Set.of(
          "months",
          "years",
          "decades",
          "year",
          "decade",
          "century",
          "centuries",
          "month",
          "лет",
          "год",
          "года",
          "месяцев",
          "месяца",
          "месяц",
          "десятилетий");
  private static final Set<String> ONCE =
      Set.of("year", "century", "decade", "году", "года", "веке", "века", "десятилетии");

  /** All words that may tell a time, so that all others cost one look. */
  private static final Set<String> TELLING = new HashSet<>();

  static {
    // Nominative, genitive, locative.
    String[][] russian = {
      {"январь", "января", "январе"},
      {"февраль", "февраля", "феврале"},
      {"март", "марта", "марте"},
      {"апрель", "апреля", "апреле"},
      {"май", "мая", "мае"},
      {"июнь", "июня", "июне"},
      {"июль", "июля", "июле"},
      {"август", "августа", "августе"},
      {"сентябрь", "сентября", "сентябре"},
      {"октябрь", "октября", "октябре"},
      {"ноябрь", "ноября", "ноябре"},
      {"декабрь", "декабря", "декабре"}
    };
    for (Month month : Month.values()) {
      MONTHS.put(month.name().toLowerCase(Locale.ROOT), month);
      for (String form : russian[month.ordinal()]) {
        MONTHS.put(form, month);
      }
    }
    // After "в", "во".
    String[] weekdays = {
      "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"
    };
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
      WEEKDAYS.put(weekdays[day.ordinal()], day);
    }
    TELLING.addAll(MONTHS.keySet());
    TELLING.addAll(WEEKDAYS.keySet());
    TELLING.addAll(DAYS_AGO.keySet());
    TELLING.addAll(AGO);
    TELLING.addAll(ONCE);
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
    if (words.party(at) >= 0 || !(words.isNumber(at) ? isYear(key) : TELLING.contains(key))) {
      return null;
    }
    Month month = MONTHS.get(key);
    if (month != null && isTime(words, at)) {
      return month(words, at, month, published);
    }
    if (isYear(key) && isOfTime(words, at)) {
      int told = Integer.parseInt(key);
      return new Timing(null, published != null && told < published.getYear());
    }
    boolean ago = AGO.contains(key) && at > 0 && LONG_UNITS.contains(words.key(at - 1));
    boolean last = ONCE.contains(key) && at > 0 && LAST.contains(words.key(at - 1));
    if (ago || last) {
      return new Timing(null, true);
    }
    if (published == null) {
      return null;
    }
    Integer days = DAYS_AGO.get(key);
    if (days != null) {
      return new Timing(published.minusDays(days), false);
    }
    DayOfWeek weekday = WEEKDAYS.get(key);
    if (weekday != null && isTime(words, at) && !words.is(at - 1, "next")) {
      LocalDate day = published.with(TemporalAdjusters.previousOrSame(weekday));
      return new Timing(day, false);
    }
    return null;
  }

  /** Whether a month's or a day's name is meant as one: English ones may mean other things. */
  private static boolean isTime(Words words, int at) {
    return words.is(at, WordClass.TIME) || words.key(at).charAt(0) > '\u0400';
  }

  private static boolean isOfTime(Words words, int at) {
    boolean named = at + 1 < words.size() && YEAR.contains(words.key(at + 1));
    return named || (at > 0 && BEFORE_YEAR.contains(words.key(at - 1)));
  }

  private static boolean isYear(String key) {
    boolean century = key.length() == 4 && (key.startsWith("19") || key.startsWith("20"));
    return century && Character.isDigit(key.charAt(2)) && Character.isDigit(key.charAt(3));
  }

  /** "February 24, 2022", "24 February", "in February 2022". */
  private static Timing month(Words words, int at, Month month, LocalDate published) {
    Integer before = day(words, at - 1);
    Integer after = day(words, at + 1);
    int behind = after == null ? at + 1 : at + 2;
    Integer year = year(words, behind);
    Integer day = after == null ? before : after;
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

  /** "24", "24th"; null for no day of a month. */
  private static Integer day(Words words, int at) {
    if (at < 0 || at >= words.size() || !words.isNumber(at)) {
      return null;
    }
    String key = words.key(at);
    int digits = 0;
    while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
      digits++;
    }
    boolean whole = digits == key.length() || ORDINALS.contains(key.substring(digits));
    return digits <= 2 && whole ? Integer.valueOf(key.substring(0, digits)) : null;
  }

  private static Integer year(Words words, int at) {
    boolean told = at < words.size() && isYear(words.key(at));
    return told ? Integer.valueOf(words.key(at)) : null;
  }
}
