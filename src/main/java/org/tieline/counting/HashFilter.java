package org.tieline.counting;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Tells most keys that are not in a table, by their hashes alone: a Bloom filter with one hash
 * (Bloom 1970), eight bits a key. It is small enough to stay in a core's cache where a table is
 * not; at least seven in eight absent keys are told.
 */
public final class HashFilter implements Serializable {
  private static final long serialVersionUID = 1;

  /** Keys for each 64 bits. */
  private static final int KEYS = 8;

  private final long[] bits;

  /** By how much a hash is shifted to become its bit. */
  private final int shift;

  /**
   * @param keys how many it will hold, up to 2^30
   */
  public HashFilter(int keys) {
    int held = Integer.highestOneBit(Math.max(KEYS, 2 * keys - 1));
    bits = new long[held / KEYS];
    shift = Integer.numberOfLeadingZeros(bits.length * Long.SIZE - 1);
  }

  /** A hash of a word in whose upper bits all of the word is told. */
  public static int hash(String word) {
    return word.hashCode() * 0x9E3779B1;
  }

  /**
   * @param hash of a key that is there; only its upper bits count, so a table may choose slots by
   *     the lower ones
   */
  public void add(int hash) {
    int bit = hash >>> shift;
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  /** False where no key of this hash is there. */
  public boolean mayHold(int hash) {
    int bit = hash >>> shift;
    return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
  }

  void clear() {
    Arrays.fill(bits, 0);
  }
}
