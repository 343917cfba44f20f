package org.tieline.corpus.format.date;

import java.util.regex.Pattern;

/** In which order a date in numbers alone stands: 4/7/2024 is in July but where Americans write. */
public final class DateOrder {
  private static final Pattern AMERICAN =
      Pattern.compile("|en|eng|english|en[-_]us(?:[-_].*)?", Pattern.CASE_INSENSITIVE);

  /** Domains of countries that are taken from anywhere, as Google's search holds them. */
  private static final String GENERIC = "ad|ai|as|bz|cc|cd|co|dj|fm|io|la|me|ms|nu|sc|sr|tk|tv|ws";

  /** Addresses under the domain of a country, the United States' aside. */
  private static final Pattern NATIONAL =
      Pattern.compile("https?://[^/?#]*\\.(?!(?:us|" + GENERIC + ")\\b)[a-z]{2}(?:[:/?#].*)?");

  private DateOrder() {}

  /**
   * Whether the day stands before the month.
   *
   * @param language the article's, as it is stated, such as en-GB; null or blank if it is not
   * @param url the article's address; null if it has none
   */
  public static boolean isDayFirst(String language, String url) {
    boolean american = language == null || AMERICAN.matcher(language.strip()).matches();
    return !american || (url != null && NATIONAL.matcher(url.strip()).matches());
  }
}
