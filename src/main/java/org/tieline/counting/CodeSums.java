package org.tieline.counting;

import java.util.Arrays;

/** Sentences, articles and stories under codes, in arrays as long as the greatest code. */
final class CodeSums {

  /** Receives a code's sums. */
  @FunctionalInterface
  interface Visitor {
    void visit(int code, long sentences, long articles, long stories);
  }

  private static final int WIDTH = 3;

  private final long[] sums;
  private int[] codes = new int[64];
  private int size;

  /**
   * @param room one more than the greatest code
   */
  CodeSums(int room) {
    sums = new long[room * WIDTH];
  }

  /** Adds an article. */
  void add(int code, long sentences, long stories) {
    int at = code * WIDTH;
    if (sums[at + 1] == 0) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, 2 * size);
      }
      codes[size++] = code;
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
      visitor.visit(codes[i], sums[at], sums[at + 1], sums[at + 2]);
      Arrays.fill(sums, at, at + WIDTH, 0);
    }
    size = 0;
  }
}
