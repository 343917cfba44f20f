package org.tieline.counting;

import java.util.Arrays;

/**
 * Sentences, articles, stories and outlets under codes, in an array as long as the greatest code
 * asks for. An outlet's articles are added behind each other.
 */
final class CodeSums {

  /** Receives a code's sums. */
  @FunctionalInterface
  interface Visitor {
    void visit(int code, long sentences, long articles, long stories, int outlets);
  }

  /** A code's sums: sentences, articles, stories, and outlets above the last one's number. */
  private static final int WIDTH = 4;

  private static final long ONE_OUTLET = 1L << 32;

  private long[] sums = new long[1024 * WIDTH];
  private int[] codes = new int[64];
  private int size;

  /** Adds an article. */
  void add(int code, long sentences, long stories, int outlet) {
    int at = code * WIDTH;
    if (at >= sums.length) {
      sums = Arrays.copyOf(sums, Math.max(2 * sums.length, at + WIDTH));
    }
    if (sums[at + 1] == 0) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, 2 * size);
      }
      codes[size++] = code;
      sums[at + 3] = ONE_OUTLET | outlet;
    } else if ((int) sums[at + 3] != outlet) {
      sums[at + 3] = (sums[at + 3] & -ONE_OUTLET) + ONE_OUTLET | outlet;
    }
    sums[at] += sentences;
    sums[at + 1]++;
    sums[at + 2] += stories;
  }

  /** A code's stories. */
  long stories(int code) {
    return sums[code * WIDTH + 2];
  }

  /** Shows every code that has articles, and forgets all. */
  void drain(Visitor visitor) {
    for (int i = 0; i < size; i++) {
      int at = codes[i] * WIDTH;
      visitor.visit(codes[i], sums[at], sums[at + 1], sums[at + 2], (int) (sums[at + 3] >>> 32));
      Arrays.fill(sums, at, at + WIDTH, 0);
    }
    size = 0;
  }
}
