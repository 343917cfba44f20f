package org.tieline.corpus.reprint;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which articles are to be compared in full, and where to send their shingles for it: every pair
 * meets at its earlier article. A destination is that article's rank in the upper 32 bits, in the
 * lower ones 0 for the article itself, which so comes first, or the later one's rank plus one.
 */
public final class Comparisons implements Serializable {
  private static final long serialVersionUID = 1;

  private final long[] pairs;
  private final BitSet earlier = new BitSet();

  /**
   * @param pairs as of {@link Pairs}, none twice
   */
  public Comparisons(long[] pairs) {
    this.pairs = pairs.clone();
    Arrays.sort(this.pairs);
    for (long pair : this.pairs) {
      earlier.set(Pairs.earlier(pair));
    }
  }

  /** Where the article's shingles are needed; mostly nowhere. */
  public long[] destinations(int rank) {
    int from = firstFrom(Pairs.of(0, rank));
    int to = firstFrom(Pairs.of(0, rank + 1));
    long[] destinations = new long[to - from + (earlier.get(rank) ? 1 : 0)];
    for (int i = from; i < to; i++) {
      destinations[i - from] = (long) Pairs.earlier(pairs[i]) << 32 | (rank + 1);
    }
    if (earlier.get(rank)) {
      destinations[to - from] = (long) rank << 32;
    }
    return destinations;
  }

  /** The rank of the article at which a pair meets. */
  public static int earlier(long destination) {
    return (int) (destination >>> 32);
  }

  /** The rank of the article that is sent there, or -1 for the one at which the pair meets. */
  public static int later(long destination) {
    return (int) destination - 1;
  }

  private int firstFrom(long pair) {
    int place = Arrays.binarySearch(pairs, pair);
    return place < 0 ? -place - 1 : place;
  }
}
