package org.tieline.job;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of articles never to publish. */
final class ExclusionList {
  /** A value in quotes, where a quote is doubled (RFC 4180), or one without. */
  private static final Pattern VALUE = Pattern.compile("\"((?:[^\"]|\"\")*+)\"|[^,;\\t\"\\r\\n]++");

  /** A url that fills its line: commas may be its own, and quotes have been forgotten. */
  private static final Pattern URL = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]*://[^\"]*+");

  private ExclusionList() {}

  /**
   * Every value of a file with commas, semicolons or tabs between values; which of them are ids and
   * which urls, the articles tell.
   *
   * @param text the file's content, with or without a byte order mark
   */
  static Set<String> parse(String text) {
    Set<String> values = new LinkedHashSet<>();
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    plain.lines().map(String::strip).filter(URL.asMatchPredicate()).forEach(values::add);
    Matcher matcher = VALUE.matcher(plain);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      String value = quoted == null ? matcher.group() : quoted.replace("\"\"", "\"");
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }
}
