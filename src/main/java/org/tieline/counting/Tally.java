package org.tieline.counting;

import java.util.Arrays;

/** Sums under keys of two ints, in primitive arrays. */
public final class Tally {

  /** Receives a key with its sums. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param sums holds the key's sums from {@code at} on
     */
    void visit(int first, int second, long[] sums, int at);
  }

  private final int width;
  private final LongDictionary keys = new LongDictionary();
  private long[] sums;

  /**
   * @param width sums under a key, 1 to 3
   */
  public Tally(int width) {
    this.width = width;
    this.sums = new long[64 * width];
  }

  public void add(int first, int second, long value) {
    int at = at(first, second);
    sums[at] += value;
  }

  public void add(int first, int second, long value, long other) {
    int at = at(first, second);
    sums[at] += value;
    sums[at + 1] += other;
  }

  public void add(int first, int second, long value, long other, long third) {
    int at = at(first, second);
    sums[at] += value;
    sums[at + 1] += other;
    sums[at + 2] += third;
  }

  /** Distinct keys. */
  public int size() {
    return keys.size();
  }

  /** Forgets everything. */
  public void clear() {
    keys.clear();
    sums = new long[64 * width];
  }

  /** Shows every key once, in the order in which they were first seen. */
  public void forEach(Visitor visitor) {
    for (int code = 0; code < keys.size(); code++) {
      long key = keys.key(code);
      visitor.visit((int) (key >>> 32), (int) key, sums, code * width);
    }
  }

  private int at(int first, int second) {
    int at = keys.code((long) first << 32 | (second & 0xFFFFFFFFL)) * width;
    if (at == sums.length) {
      sums = Arrays.copyOf(sums, 2 * sums.length);
    }
    return at;
  }
}
