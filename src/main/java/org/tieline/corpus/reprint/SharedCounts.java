package org.tieline.corpus.reprint;

import java.util.Arrays;

/** Counts how many fingerprints each pair of articles shares. */
public final class SharedCounts {
  private long[] pairs = new long[1 << 10];
  private int size;

  /** Adds one shared fingerprint for each pair, as of {@link Pairs}. */
  public void add(long[] more) {
    if (size + more.length > pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(2 * pairs.length, size + more.length));
    }
    System.arraycopy(more, 0, pairs, size, more.length);
    size += more.length;
  }

  /** The pairs that share enough to be compared in full, ascending. */
  public long[] worthComparing(Ranking ranking, Likeness likeness) {
    Arrays.sort(pairs, 0, size);
    long[] worth = new long[size];
    int found = 0;
    int start = 0;
    for (int end = 1; end <= size; end++) {
      if (end == size || pairs[end] != pairs[start]) {
        long pair = pairs[start];
        int shingles = ranking.shingles(Pairs.earlier(pair));
        int others = ranking.shingles(Pairs.later(pair));
        if (likeness.mayMatch(end - start, shingles, others)) {
          worth[found++] = pair;
        }
        start = end;
      }
    }
    return Arrays.copyOf(worth, found);
  }
}
