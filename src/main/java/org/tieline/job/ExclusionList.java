package org.tieline.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of articles never to publish. */
final class ExclusionList {
  /** A value in quotes, where a quote is doubled (RFC 4180), or one without, with what ends it. */
  private static final Pattern VALUE =
      Pattern.compile(
          " *+(?:\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([^,;\\t\"\\r\\n]*+)) *+(?:[,;\\t]|\\R|\\z)");

  /** What parts values, and lines of a value in quotes. */
  private static final Pattern BETWEEN = Pattern.compile("[,;\\t]|\\R");

  /** A url that fills its line: commas may be its own, and quotes have been forgotten. */
  private static final Pattern URL = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]*://[^\"]*+");

  private ExclusionList() {}

  /**
   * Every value of a file with commas, semicolons or tabs between values; which of them are ids and
   * which urls, the articles tell.
   *
   * @param file the file's name, for messages
   * @param text the file's content, with or without a byte order mark
   * @param faults receives a line for every quote that stands alone: what it hides would be
   *     published
   */
  static Set<String> parse(String file, String text, List<String> faults) {
    Set<String> values = new LinkedHashSet<>();
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    plain.lines().map(String::strip).filter(URL.asMatchPredicate()).forEach(values::add);
    Matcher matcher = VALUE.matcher(plain);
    int at = 0;
    while (at < plain.length()) {
      if (matcher.region(at, plain.length()).lookingAt()) {
        String quoted = matcher.group(1);
        if (quoted == null) {
          add(values, matcher.group(2));
        } else {
          quoted(values, quoted.replace("\"\"", "\""));
        }
        at = matcher.end();
      } else {
        faults.add(
            ("%s:%d: a quote stands alone; put whole values in quotes, and write a quote within"
                    + " one twice")
                .formatted(file, plain.substring(0, at).split("\\R", -1).length));
        int end = plain.indexOf('\n', at);
        at = end < 0 ? plain.length() : end + 1;
      }
    }
    return values;
  }

  /** Where lines end within quotes, two may have been forgotten: what lies between counts too. */
  private static void quoted(Set<String> values, String value) {
    add(values, value);
    if (value.lines().count() > 1) {
      BETWEEN.splitAsStream(value).forEach(part -> add(values, part));
    }
  }

  private static void add(Set<String> values, String value) {
    if (!value.isBlank()) {
      values.add(value.strip());
    }
  }
}
