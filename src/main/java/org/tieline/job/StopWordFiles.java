package org.tieline.job;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;

/** Reads the user's stop words: blanks or line ends between them, {@code #} comments. */
final class StopWordFiles {
  private StopWordFiles() {}

  /**
   * The words in lower case, by language.
   *
   * @param files by language
   */
  static Map<String, Set<String>> read(
      Map<String, String> files, Folder folder, Configuration hadoop) throws IOException {
    Map<String, Set<String>> words = new HashMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      words.put(file.getKey(), parse(folder.read(file.getValue(), hadoop)));
    }
    return words;
  }

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
