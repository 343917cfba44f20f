package org.tieline.corpus.format.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to write a date, with or without time and zone. */
final class DateForm {
  /** Two digits stand for 1970 to 2069. */
  private static final int CENTURY_TURN = 70;

  private static final String TIME =
      "(?:\\s*,?\\s*(?:T|at|um|à|às|a las|alle(?: ore)?|om|kl\\.?|klo|saat|(?:o"
          + " )?godz\\.?|в|о|у|-|–|\\|)?\\s*(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})"
          + "(?:[:.](?<second>\\d{2})(?:[.,:](?<fraction>\\d{1,9})\\d*)?)?"
          + "(?:\\s*(?<half>[ap])(?:\\.?m\\.?|(?!\\p{L})))?)?";
  private static final String ZONE =
      "\\s*\\(?(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?|(?:GMT|UTC)[+-]\\d{1,2}(?::?\\d{2})?|[A-ZА-Я]{2,5})?\\)?"
          + "(?:\\s*[\\[(][^\\])]*[\\])])?";
  private static final String WEEKDAY = "(?:\\p{L}+(?:\\.?,\\s*|\\.?\\s+))?";

  /** What stands behind a year in Slavic languages: the word for it; in Turkish: the weekday. */
  private static final String AFTER_YEAR =
      "(?:\\s*(?:г(?:ода|\\.)?|р(?:оку|\\.)|r(?:oku|\\.)))?(?:\\s\\p{L}+)??";

  private static final String MONTH = "(?<name>\\p{L}{3,})\\.?";
  private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
  private static final String GAP = "(?:\\s+(?:de\\s+)?|-|/)";

  private final Pattern pattern;
  private final String regex;

  private DateForm(String regex) {
    this.regex = regex;
    this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The forms in the order in which they are tried. */
  static List<DateForm> all() {
    String compactTime =
        "(?:[T"
            + " ]?(?<hour>\\d{2})(?::?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?)?)?";
    return List.of(
        new DateForm(
            "(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})\\.?" + TIME + ZONE),
        new DateForm("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})" + compactTime + ZONE),
        new DateForm(
            WEEKDAY
                + "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?"
                + (GAP + MONTH + ",?" + GAP + YEAR)
                + (AFTER_YEAR + TIME + ZONE)),
        new DateForm(
            WEEKDAY
                + MONTH
                + "\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})"
                + TIME
                + ZONE),
        new DateForm(
            WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})" + TIME + ZONE + "\\s+(?<year>\\d{4})"),
        new DateForm("(?<first>\\d{1,2})/(?<other>\\d{1,2})/" + YEAR + TIME + ZONE),
        new DateForm(
            (WEEKDAY + "(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?" + YEAR)
                + (AFTER_YEAR + TIME + ZONE)),
        new DateForm(
            "(?<year>\\d{4})[-/., ]{1,2}" + MONTH + "[-/ ](?<day>\\d{1,2})\\.?" + TIME + ZONE),
        new DateForm("(?<year>\\d{4})-W(?<week>\\d{2})-(?<weekday>[1-7])" + TIME + ZONE),
        new DateForm("(?<year>\\d{4})-(?<ordinal>\\d{3})" + TIME + ZONE),
        new DateForm(
            "(?<year>\\d{4})\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日"
                + TIME
                + ZONE));
  }

  /**
   * Reads a line of this form, in the zone that it names; empty if it is of another.
   *
   * @param dayFirst whether 4/7/2024 is the fourth of July
   * @throws DateTimeException if the calendar or the clock has no such date or time
   */
  Optional<ZonedDateTime> read(String line, ZoneId otherwise, boolean dayFirst) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Fields fields = new Fields(matcher);
    LocalDate date = fields.date(dayFirst);
    boolean endOfDay = fields.number("hour", 0) == 24 && fields.time(0).equals(LocalTime.MIDNIGHT);
    LocalTime time = endOfDay ? LocalTime.MIDNIGHT : fields.time(fields.hour());
    ZoneId zone = Zones.of(fields.text("zone"), otherwise);
    return Optional.of((endOfDay ? date.plusDays(1) : date).atTime(time).atZone(zone));
  }

  private final class Fields {
    private final Matcher matcher;

    private Fields(Matcher matcher) {
      this.matcher = matcher;
    }

    private String text(String field) {
      return regex.contains("(?<" + field + ">") ? matcher.group(field) : null;
    }

    private int number(String field, int otherwise) {
      String text = text(field);
      return text == null ? otherwise : Integer.parseInt(text);
    }

    private LocalDate date(boolean dayFirst) {
      int year = number("year", 0);
      if (text("year").length() == 2) {
        year += year < CENTURY_TURN ? 2000 : 1900;
      }
      if (text("week") != null) {
        return LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number("week", 0))
            .with(DayOfWeek.of(number("weekday", 0)));
      }
      if (text("ordinal") != null) {
        return LocalDate.ofYearDay(year, number("ordinal", 0));
      }
      if (text("name") != null) {
        return LocalDate.of(year, MonthNames.month(text("name")), number("day", 0));
      }
      if (text("first") != null) {
        int first = number("first", 0);
        int other = number("other", 0);
        boolean swap = first > 12 || (dayFirst && other <= 12);
        return LocalDate.of(year, swap ? other : first, swap ? first : other);
      }
      return LocalDate.of(year, number("month", 0), number("day", 0));
    }

    private int hour() {
      int hour = number("hour", 0);
      String half = text("half");
      if (half == null) {
        return hour;
      }
      boolean afternoon = half.equalsIgnoreCase("p");
      return hour == 12 ? (afternoon ? 12 : 0) : afternoon && hour < 12 ? hour + 12 : hour;
    }

    private LocalTime time(int hour) {
      String fraction = text("fraction");
      int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
      int second = number("second", 0);
      boolean leap = second == 60; // Java's clock has no leap seconds
      return LocalTime.of(hour, number("minute", 0), leap ? 59 : second, nanos);
    }
  }
}
