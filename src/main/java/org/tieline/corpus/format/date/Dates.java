package org.tieline.corpus.format.date;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that news comes with: ISO 8601, RFC 822 and 1123, asctime, compact digits, epoch
 * seconds to nanoseconds, month names of several languages, M/D/Y and D.M.Y. Days that the calendar
 * has not are refused. Of 4/7/2024 the first number is the month, as American files have it, unless
 * it exceeds 12 or the day is said to stand first.
 */
public final class Dates {
  /** No newspaper is older (1605). */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2199;

  private static final int EXCERPT = 80;
  private static final List<DateForm> FORMS = DateForm.all();
  private static final Pattern EPOCH =
      Pattern.compile("(\\d{9,10}|\\d{13}|\\d{16}|\\d{19})(?:\\.\\d+)?");

  /** Year, month, day and hour; as seconds such a number would be of 2033 or later. */
  private static final Pattern HOUR =
      Pattern.compile("20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])");

  /** A number as programs write large ones, such as 1.7200944E9. */
  private static final Pattern FLOATING = Pattern.compile("\\d\\.\\d+[Ee]\\+?\\d{1,2}");

  /** What goes before a date, such as "Updated: ". */
  private static final Pattern LABEL = Pattern.compile("^\\p{L}+: ?");

  private static final Pattern TIME_FIRST =
      Pattern.compile("^(\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?),? (\\D*\\d.*)$");

  /** A time of day, a day without its year, a month or a year alone: such a value tells no day. */
  private static final Pattern PARTIAL =
      Pattern.compile(
          "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s\\p{Lu}{2,5})?"
              + "|(?:1[6-9]|2[01])\\d{2}(?:[-/.](?:0?[1-9]|1[0-2]))?|\\p{L}{3,9}\\.?,?\\s\\d{4}"
              + "|(?:\\p{L}{3,9}\\.?,?\\s)?"
              + "(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,9}\\.?)");

  /** What databases and programs hold in place of no date, such as 0000-00-00 or 0001-01-01. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?:-?000[01]-\\d{2}-\\d{2}|(?:\\d{1,2}[/.]){2}000[01])(?!\\d).*");

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F]+");

  private static final Set<String> NOTHING =
      Set.of("null", "none", "nan", "nat", "n/a", "\\n", "-");

  private final ZoneId zone;

  /**
   * @param zone reads dates that name no zone
   */
  public Dates(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Reads a date; the first moment of the day where it has no time.
   *
   * @return null if the value is null, blank, stands for nothing, or tells no day: a time alone, a
   *     day without its year, a month
   * @throws DateException if the value is no date, or one that no calendar has
   */
  public Instant read(String value) throws DateException {
    return read(value, false);
  }

  /**
   * Reads a date likewise.
   *
   * @param dayFirst whether 4/7/2024 is the fourth of July
   */
  public Instant read(String value, boolean dayFirst) throws DateException {
    ZonedDateTime date = inItsZone(value, dayFirst);
    return date == null ? null : date.toInstant();
  }

  /**
   * Reads a date likewise, in the zone that it names; seconds since 1970 are in UTC.
   *
   * @param dayFirst whether 4/7/2024 is the fourth of July
   */
  public ZonedDateTime inItsZone(String value, boolean dayFirst) throws DateException {
    if (value == null
        || value.isBlank()
        || NOTHING.contains(value.strip().toLowerCase(Locale.ROOT))) {
      return null;
    }
    // One blank for many, or patterns that allow blanks in a row try every way to share them.
    String line = plain(BLANKS.matcher(value).replaceAll(" ").strip());
    if (PARTIAL.matcher(line).matches() || PLACEHOLDER.matcher(line).matches()) {
      return null;
    }
    try {
      ZonedDateTime date = date(line, dayFirst);
      int year = date.withZoneSameInstant(zone).getYear();
      if (FIRST_YEAR <= year && year <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeException | ArithmeticException e) {
      String detail = "no such date: \"%s\" (%s)";
      throw new DateException(detail.formatted(excerpt(value), e.getMessage()), e);
    }
    throw new DateException("no date of news: \"%s\"".formatted(excerpt(value)), null);
  }

  /** A date without its label, and with its time behind the day. */
  private static String plain(String line) {
    if (FLOATING.matcher(line).matches()) {
      return new BigDecimal(line).toPlainString();
    }
    String date = LABEL.matcher(line).replaceFirst("");
    return TIME_FIRST.matcher(date).replaceFirst("$2 $1");
  }

  private ZonedDateTime date(String line, boolean dayFirst) {
    Matcher epoch = EPOCH.matcher(line);
    if (epoch.matches() && !HOUR.matcher(line).matches()) {
      String digits = epoch.group(1);
      long count = Long.parseLong(digits);
      return Instant.EPOCH
          .plus(
              count,
              switch (digits.length()) {
                case 13 -> ChronoUnit.MILLIS;
                case 16 -> ChronoUnit.MICROS;
                case 19 -> ChronoUnit.NANOS;
                default -> ChronoUnit.SECONDS;
              })
          .atZone(ZoneOffset.UTC);
    }
    for (DateForm form : FORMS) {
      Optional<ZonedDateTime> date = form.read(line, zone, dayFirst);
      if (date.isPresent()) {
        return date.get();
      }
    }
    throw new DateTimeException("of no known form");
  }

  private static String excerpt(String value) {
    return value.length() <= EXCERPT ? value : value.substring(0, EXCERPT) + "...";
  }
}
