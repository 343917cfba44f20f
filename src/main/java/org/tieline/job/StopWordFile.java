package org.tieline.job;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads a file of the user's stop words: blanks or line ends between them, {@code #} comments. */
final class StopWordFile {
  private StopWordFile() {}

  /** The words in lower case. */
  static Set<String> parse(String text) {
    Set<String> words = new TreeSet<>();
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    for (String word : plain.replaceAll("#.*", "").strip().split("\\s+")) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
      }
    }
    return words;
  }
}
