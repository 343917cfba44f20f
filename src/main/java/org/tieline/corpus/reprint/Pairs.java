package org.tieline.corpus.reprint;

/** Two ranks in a long, the later first: in ascending order an article's leads come in order. */
public final class Pairs {
  private Pairs() {}

  public static long of(int earlier, int later) {
    return (long) later << 32 | earlier;
  }

  public static int earlier(long pair) {
    return (int) pair;
  }

  public static int later(long pair) {
    return (int) (pair >>> 32);
  }
}
