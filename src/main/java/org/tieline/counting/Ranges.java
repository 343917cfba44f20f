package org.tieline.counting;

import java.util.Arrays;

/** Least and greatest of the numbers seen under each code; codes count from 0. */
public final class Ranges {
  private long[] least = new long[0];
  private long[] greatest = new long[0];

  public void add(int code, long number) {
    if (code >= least.length) {
      int from = least.length;
      int size = Math.max(1024, Math.max(2 * from, code + 1));
      least = Arrays.copyOf(least, size);
      greatest = Arrays.copyOf(greatest, size);
      Arrays.fill(least, from, size, Long.MAX_VALUE);
      Arrays.fill(greatest, from, size, Long.MIN_VALUE);
    }
    least[code] = Math.min(least[code], number);
    greatest[code] = Math.max(greatest[code], number);
  }

  /** Whether a number was seen under the code. */
  public boolean has(int code) {
    return code < least.length && least[code] <= greatest[code];
  }

  public long least(int code) {
    return least[code];
  }

  public long greatest(int code) {
    return greatest[code];
  }

  public void clear() {
    least = new long[0];
    greatest = new long[0];
  }
}
