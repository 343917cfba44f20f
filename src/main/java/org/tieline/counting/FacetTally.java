package org.tieline.counting;

import java.util.Arrays;

/**
 * Sums under codes that count from 0 and, for each, under headings. A code's first heading lies
 * beside it in arrays: most codes of a long tail have no other, and need no look-up.
 */
final class FacetTally {
  private static final int ROOM = 64;

  private final int width;

  /** By code, its first heading plus one; 0 for none. */
  private int[] first = new int[ROOM];

  private long[] sums;
  private final Tally others;
  private int codes;

  /**
   * @param width sums under a heading
   */
  FacetTally(int width) {
    this.width = width;
    this.sums = new long[ROOM * width];
    this.others = new Tally(width);
  }

  /**
   * Adds to the sums.
   *
   * @param heading 0 or more
   */
  void add(int code, int heading, long value, long other, long third) {
    if (code >= first.length) {
      int room = Math.max(code + 1, 2 * first.length);
      first = Arrays.copyOf(first, room);
      sums = Arrays.copyOf(sums, room * width);
    }
    codes = Math.max(codes, code + 1);
    if (first[code] == 0) {
      first[code] = heading + 1;
    }
    if (first[code] == heading + 1) {
      int at = code * width;
      sums[at] += value;
      sums[at + 1] += other;
      sums[at + 2] += third;
    } else {
      others.add(code, heading, value, other, third);
    }
  }

  /** Codes that have a heading, and what more headings they have. */
  int size() {
    return codes + others.size();
  }

  /** Shows every code with every heading. */
  void forEach(Tally.Visitor visitor) {
    for (int code = 0; code < codes; code++) {
      if (first[code] != 0) {
        visitor.visit(code, first[code] - 1, sums, code * width);
      }
    }
    others.forEach(visitor);
  }

  /** Forgets everything. */
  void clear() {
    Arrays.fill(first, 0, codes, 0);
    Arrays.fill(sums, 0, codes * width, 0);
    codes = 0;
    others.clear();
  }
}
