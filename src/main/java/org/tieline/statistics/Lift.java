package org.tieline.statistics;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Observed over expected, shrunk towards 1 where both are small, with its 95 % interval.
 *
 * <p>Noren, G. N., Hopstadius, J. and Bate, A. (2013): Shrinkage observed-to-expected ratios for
 * robust and transparent large-scale pattern discovery. Statistical Methods in Medical Research 22,
 * 57-69: half a unit is added to both; the bounds are those of the gamma posterior, exactly.
 *
 * @param lift (observed + .5) / (expected + .5); 1 as expected, 2 twice as often
 * @param low its lower bound, over 0
 * @param high its upper bound
 */
public record Lift(double lift, double low, double high) {

  private static final double SHRINKAGE = .5;

  /** Bounds of small whole counts, of which there are millions. */
  private static final AtomicReferenceArray<Interval> KEPT = new AtomicReferenceArray<>(1024);

  /**
   * Of counts.
   *
   * @param observed 0 or more
   * @param expected 0 or more
   */
  public static Lift of(double observed, double expected) {
    if (!(observed >= 0 && expected >= 0)) {
      throw new IllegalArgumentException(
          "Not counts: %s observed, %s expected".formatted(observed, expected));
    }
    double shrunk = observed + SHRINKAGE;
    double scale = expected + SHRINKAGE;
    Interval bounds = bounds(observed);
    return new Lift(shrunk / scale, bounds.low() / scale, bounds.high() / scale);
  }

  private static Interval bounds(double observed) {
    boolean kept = observed < KEPT.length() && observed == Math.rint(observed);
    Interval known = kept ? KEPT.get((int) observed) : null;
    if (known == null) {
      double shrunk = observed + SHRINKAGE;
      known = new Interval(GammaQuantile.of(shrunk, .025), GammaQuantile.of(shrunk, .975));
      if (kept) {
        KEPT.set((int) observed, known);
      }
    }
    return known;
  }
}
