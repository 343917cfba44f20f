package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.tieline.text.Beginnings;

/** The beginning of a record, for people to look at. */
final class Excerpt {
  static final int CHARACTERS = 1_000;
  private static final int BYTES_PER_CHARACTER = 4;

  private Excerpt() {}

  static String of(byte[] bytes, int from, int to) {
    int end = Math.min(to, from + CHARACTERS * BYTES_PER_CHARACTER);
    return of(new String(bytes, from, end - from, UTF_8));
  }

  static String of(String text) {
    return Beginnings.of(text, CHARACTERS);
  }
}
