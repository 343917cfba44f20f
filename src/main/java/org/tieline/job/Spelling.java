package org.tieline.job;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that a mistyped one was meant to be. */
final class Spelling {
  private Spelling() {}

  /** The nearest of the words, at most a third of its letters away; null for none. */
  static String nearest(String typed, Collection<String> words) {
    return words.stream()
        .filter(word -> distance(typed, word) <= Math.max(1, word.length() / 3))
        .min(Comparator.<String>comparingInt(word -> distance(typed, word)).thenComparing(w -> w))
        .orElse(null);
  }

  /**
   * Least insertions, deletions, replacements and swaps of neighbours that make one word of the
   * other, no letter being touched twice (optimal string alignment, after Damerau 1964).
   */
  static int distance(String a, String b) {
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        int replaced = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        least[i][j] = Math.min(replaced, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
        }
      }
    }
    return least[a.length()][b.length()];
  }
}
