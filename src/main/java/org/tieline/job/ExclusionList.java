package org.tieline.job;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of articles never to publish. */
final class ExclusionList {
  /** A value in quotes, where a quote is doubled (RFC 4180), or one without. */
  private static final Pattern VALUE = Pattern.compile("\"((?:[^\"]|\"\")*+)\"|[^,\"\\r\\n]++");

  private ExclusionList() {}

  /**
   * Every value of a CSV file; which of them are ids and which urls, the articles tell.
   *
   * @param text the file's content, with or without a byte order mark
   */
  static Set<String> parse(String text) {
    Set<String> values = new LinkedHashSet<>();
    Matcher matcher = VALUE.matcher(text.startsWith("\ufeff") ? text.substring(1) : text);
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
