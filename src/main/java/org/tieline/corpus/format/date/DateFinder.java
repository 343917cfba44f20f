package org.tieline.corpus.format.date;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates within running text. */
public final class DateFinder {
  private static final String YEAR = "(?:19[89]\\d|20[0-4]\\d)";
  private static final String MONTH_NAME = "\\p{L}{3,12}";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\p{N})(?:"
              + (YEAR + "[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])")
              + ("|" + YEAR + "\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日")
              + ("|\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?(?:\\s+(?:of\\s+|de\\s+)?|-)" + MONTH_NAME)
              + ("\\.?,?(?:\\s+(?:de\\s+)?|-)" + YEAR)
              + ("|" + MONTH_NAME + "\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+" + YEAR)
              + "|(?<first>\\d{1,2})(?<separator>\\s?[-/.|]\\s?)(?<second>\\d{1,2})\\k<separator>"
              + ("(?<year>" + YEAR + "|\\d{2})")
              + ")(?![\\p{N}])");

  private final boolean dayFirst;

  /**
   * @param dayFirst whether 4/7/2024 is the fourth of July
   */
  public DateFinder(boolean dayFirst) {
    this.dayFirst = dayFirst;
  }

  /** The dates in their order, as ISO days. */
  public List<String> find(String text) {
    List<String> days = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    Dates dates = new Dates(ZoneOffset.UTC);
    while (matcher.find()) {
      try {
        Instant moment = dates.read(plain(matcher));
        days.add(moment.toString().substring(0, 10));
      } catch (DateException e) {
        // It only looked like one.
      }
    }
    return days;
  }

  private String plain(Matcher matcher) {
    if (matcher.group("first") == null) {
      return matcher.group().replace(" of ", " ");
    }
    boolean american = !dayFirst && !matcher.group("separator").strip().equals(".");
    String first = matcher.group("first");
    String second = matcher.group("second");
    boolean swap = american ? Integer.parseInt(first) <= 12 : Integer.parseInt(second) > 12;
    String day = swap ? second : first;
    String month = swap ? first : second;
    return day + "." + month + "." + matcher.group("year");
  }
}
