package org.tieline.statistics;

/**
 * The interval of a share by the score test; keeps its level for few trials and shares near 0 or 1.
 *
 * <p>Wilson, E. B. (1927): Probable inference, the law of succession, and statistical inference.
 * JASA 22, 209-212. Without continuity correction.
 */
public final class Wilson {

  private Wilson() {}

  /**
   * The share's bounds, 0 to 1; all of that without trials.
   *
   * @param successes 0 to {@code trials}; may be a fraction (effective counts)
   * @param trials 0 or more
   */
  public static Interval interval(double successes, double trials) {
    if (!(successes >= 0 && successes <= trials)) {
      throw new IllegalArgumentException("Not a share: %s of %s".formatted(successes, trials));
    }
    if (trials == 0) {
      return new Interval(0, 1);
    }
    double zz = Interval.Z * Interval.Z;
    double centre = successes + zz / 2;
    double reach = Interval.Z * Math.sqrt(successes * (trials - successes) / trials + zz / 4);
    double size = trials + zz;
    // Exactly 0 and 1 at the ends, where rounding would leave a trace.
    return new Interval(
        successes == 0 ? 0 : (centre - reach) / size,
        successes == trials ? 1 : (centre + reach) / size);
  }
}
