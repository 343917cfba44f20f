package org.tieline.job;

import java.util.Set;
import java.util.TreeSet;

/** Reads a file of the user's stop words: blanks or line ends between them, {@code #} comments. */
final class StopWordFile {
  private StopWordFile() {}

  /** The words as the file has them. */
  static Set<String> parse(String text) {
    Set<String> words = new TreeSet<>();
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    for (String word : plain.replaceAll("#.*", "").strip().split("\\s+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
