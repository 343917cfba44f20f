package org.tieline.report.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, days and lists as English prose has them. */
final class Prose {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Prose() {}

  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** {@code 1 story}, {@code 1,204 stories}. */
  static String count(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  static String stories(long count) {
    return count(count, "story", "stories");
  }

  /** 0.42, 1.30, 12. */
  static String measure(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
  }

  /** A share as {@code 42 %}; a small one as {@code 0.4 %}. */
  static String percent(double share) {
    double percent = 100 * share;
    boolean small = percent > 0 && percent < 1;
    return String.format(Locale.ROOT, small ? "%.1f\u00a0%%" : "%.0f\u00a0%%", percent);
  }

  /** A difference of shares in percentage points, with its sign. */
  static String points(double difference) {
    long points = Math.round(100 * difference);
    return points < 0 ? "−" + -points : points > 0 ? "+" + points : "0";
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** The language's English name; the code itself where there is none. */
  static String language(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return code.equals("und") ? "an undetermined language" : name.isEmpty() ? code : name;
  }
}
