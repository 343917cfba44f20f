package org.tieline.corpus.reprint;

import java.util.Arrays;

/**
 * Picks the few shingles by which copies find each other: the least hash of every window of
 * consecutive shingles (Schleimer, Wilkerson and Aiken 2003, "Winnowing"). It is min-hashing of
 * every passage rather than of the whole article, so that an excerpt shares its picks with the
 * article it was cut from, however long that is, where one min-hash signature of each would differ.
 *
 * <p>Articles that share a run of as many shingles as the longer article's window share a pick,
 * always. A share of 2 / (window + 1) of the shingles is picked. What a wide window picks, a
 * narrower one picks too, so that windows of different widths go together.
 */
final class Winnowing {
  private static final int WIDEST = 16;

  /** Shingles of an article for each shingle of its window: keeps short articles whole. */
  private static final int LENGTH_OF_WIDTH = 24;

  private Winnowing() {}

  /**
   * Consecutive shingles of which one at least is picked.
   *
   * @param shingles length of the article
   */
  static int window(int shingles) {
    return Math.max(1, Math.min(WIDEST, shingles / LENGTH_OF_WIDTH));
  }

  /** Share of an article's shingles that is picked, 0..1. */
  static double density(int shingles) {
    return 2.0 / (window(shingles) + 1);
  }

  /**
   * The picked hashes, ascending, none twice.
   *
   * @param shingles in the text's order
   */
  static long[] pick(long[] shingles) {
    return pick(shingles, window(shingles.length));
  }

  static long[] pick(long[] shingles, int window) {
    long[] picked = new long[shingles.length];
    int size = 0;
    int least = -1;
    for (int end = window; end <= shingles.length; end++) {
      int before = least;
      if (least < end - window) {
        least = leastOf(shingles, end - window, end);
      } else if (shingles[end - 1] <= shingles[least]) {
        least = end - 1;
      }
      if (least != before) {
        picked[size++] = shingles[least];
      }
    }
    return Shingles.distinct(Arrays.copyOf(picked, size));
  }

  private static int leastOf(long[] shingles, int start, int end) {
    int least = start;
    for (int i = start + 1; i < end; i++) {
      if (shingles[i] <= shingles[least]) {
        least = i;
      }
    }
    return least;
  }
}
