package org.tieline.corpus.format;

import java.util.Map;

/** One record as an input file gives it, or why it can't be read. */
public sealed interface Entry {

  /**
   * Where the record starts in its file: a 1-based line for formats of lines, else a 1-based count
   * of records. Within a slice, lines count from the slice's first.
   */
  long position();

  /**
   * A record that could be read.
   *
   * @param values the record's fields under the file's own names, nested objects by dotted path
   *     (source.name); null and absent are the same
   * @param raw the record as it stands, at most its first 1,000 characters
   */
  record Found(long position, Map<String, String> values, String raw) implements Entry {}

  /**
   * A record that could not be read.
   *
   * @param reason one of few words that reports can be grouped by, such as {@code malformed}
   * @param detail what is wrong, in a sentence, with the value and the byte or column
   * @param raw the record as it stands, at most its first 1,000 characters
   */
  record Refused(long position, String reason, String detail, String raw) implements Entry {
    /** Whether {@code raw} is all of the record; the last character may be cut off by half. */
    public boolean isWhole() {
      return raw.length() < Excerpt.CHARACTERS - 1;
    }
  }
}
