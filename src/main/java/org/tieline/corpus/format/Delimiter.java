package org.tieline.corpus.format;

import java.util.List;

/** Which character holds the values of a file apart. */
final class Delimiter {
  private Delimiter() {}

  /** The one that is most frequent in a file's first line, outside quotes. */
  static char of(byte[] head) {
    String candidates = ",;\t|";
    int[] counts = new int[candidates.length()];
    boolean quoted = false;
    for (int i = 0; i < head.length && (quoted || (head[i] != '\n' && head[i] != '\r')); i++) {
      quoted ^= head[i] == '"';
      int candidate = candidates.indexOf(head[i]);
      if (!quoted && candidate >= 0) {
        counts[candidate]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return candidates.charAt(best);
  }

  /** Whether a row only states the delimiter that it was read with, as Excel has it (sep=;). */
  static boolean isStated(List<String> row) {
    return row.size() == 2 && row.get(0).equalsIgnoreCase("sep=") && row.get(1).isEmpty();
  }
}
