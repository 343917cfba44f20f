package org.tieline.corpus.format.date;

import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months by name, full or short, in the languages of which no two mean different months by one. */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "hu", "ro", "tr", "el",
          "ru", "uk", "be", "bg", "pl", "cs", "sk", "id", "ar", "he", "fa", "hi", "ka", "et", "lv",
          "lt", "sl", "vi");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
  private static final Map<String, Month> MONTHS = months();

  private MonthNames() {}

  /**
   * The month's number, 1 to 12.
   *
   * @throws DateTimeException if no month is called so
   */
  static int month(String name) {
    Month month = MONTHS.get(key(name));
    if (month == null) {
      throw new DateTimeException("no month is called " + name);
    }
    return month.getValue();
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    months.put("sept", Month.SEPTEMBER);
    months.put("траўня", Month.MAY); // as much in use as мая, which Java knows
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style : STYLES) {
          months.putIfAbsent(
              key(month.getDisplayName(style, Locale.forLanguageTag(language))), month);
        }
      }
    }
    return Map.copyOf(months);
  }

  /** Turkish has an i without a dot, and a capital with one. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('ı', 'i').replace(".", "");
  }
}
