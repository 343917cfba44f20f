package org.tieline.corpus.reprint;

import java.util.Arrays;
import org.tieline.counting.LongDictionary;

/**
 * Brings together the articles that share a fingerprint. An article is compared with the earliest
 * of those before it only, as its story's lead is the earliest: with at most 32, and ever fewer the
 * further behind it stands. A footer on every page of an outlet thus makes work in proportion to
 * the pages, not to their square. Articles that come later change nothing for those before them.
 */
public final class Buckets {
  private static final int EARLIEST = 32;

  /** Place in the bucket times comparisons made there. */
  private static final int EFFORT = 4096;

  /** Receives a pair of articles that share a fingerprint; the same pair once for each. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param earlier rank of the article that may lead
     * @param later a greater rank
     */
    void visit(int earlier, int later);
  }

  private final LongDictionary fingerprints = new LongDictionary();
  private long[] members = new long[1 << 10];
  private int size;

  /** Adds an article's fingerprint; the order of adding does not matter. */
  public void add(long fingerprint, int rank) {
    if (size == members.length) {
      members = Arrays.copyOf(members, 2 * size);
    }
    members[size++] = (long) fingerprints.code(fingerprint) << 32 | rank;
  }

  public void forEachPair(Visitor visitor) {
    Arrays.sort(members, 0, size);
    int start = 0;
    for (int i = 1; i < size; i++) {
      if (members[i] >>> 32 != members[i - 1] >>> 32) {
        start = i;
      }
      int place = i - start;
      for (int j = start; j < start + comparisons(place); j++) {
        visitor.visit((int) members[j], (int) members[i]);
      }
    }
  }

  private static int comparisons(int place) {
    return place <= EARLIEST ? place : Math.max(1, Math.min(EARLIEST, EFFORT / place));
  }
}
