package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Where a value of a row is, in bytes from the row's start.
 *
 * @param line how many lines ended before it
 */
record CsvValue(int start, int end, boolean quoted, long line) {
  /** The value itself, of the row that starts at that byte. */
  String read(byte[] bytes, int row) {
    String value = new String(bytes, row + start, end - start, UTF_8);
    return quoted ? unquote(value) : value;
  }

  private static String unquote(String value) {
    String inner = value.substring(1, value.length() - 1);
    return inner.indexOf('"') < 0 ? inner : inner.replace("\"\"", "\"");
  }
}
