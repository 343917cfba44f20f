package org.tieline.statistics;

/**
 * The difference between two independent shares, with bounds that keep their level for few trials.
 *
 * <p>Newcombe, R. G. (1998): Interval estimation for the difference between independent
 * proportions. Statistics in Medicine 17, 873-890: method 10, from the two {@link Wilson}
 * intervals, without continuity correction.
 */
public final class ShareDifference {

  private ShareDifference() {}

  /**
   * The first share less the second, -1 to 1.
   *
   * @param successes of the first
   * @param trials of the first, over 0
   * @param otherSuccesses of the second
   * @param otherTrials of the second, over 0
   */
  public static Estimate of(
      double successes, double trials, double otherSuccesses, double otherTrials) {
    if (!(trials > 0 && otherTrials > 0)) {
      throw new IllegalArgumentException("No share of %s, %s".formatted(trials, otherTrials));
    }
    double share = successes / trials;
    double other = otherSuccesses / otherTrials;
    Interval bounds = Wilson.interval(successes, trials);
    Interval otherBounds = Wilson.interval(otherSuccesses, otherTrials);
    double difference = share - other;
    return new Estimate(
        difference,
        difference - Math.hypot(share - bounds.low(), otherBounds.high() - other),
        difference + Math.hypot(bounds.high() - share, other - otherBounds.low()));
  }
}
