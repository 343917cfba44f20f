package org.tieline.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * A mean with its bounds by Student's t.
 *
 * <p>Student (1908): The probable error of a mean. Biometrika 6, 1-25.
 */
public final class MeanInterval {

  private MeanInterval() {}

  /**
   * Of independent values; both bounds are the mean where all are equal.
   *
   * @param count of values, at least 2
   * @param sum of the values
   * @param squares sum of the squared values
   */
  public static Estimate of(long count, double sum, double squares) {
    if (count < 2) {
      throw new IllegalArgumentException("No interval of a mean of " + count);
    }
    double mean = sum / count;
    double variance = Math.max(0, squares - sum * mean) / (count - 1);
    double reach = quantile(count - 1.) * Math.sqrt(variance / count);
    return new Estimate(mean, mean - reach, mean + reach);
  }

  /** The 97.5 % quantile of Student's t, by bisection of its tail. */
  private static double quantile(double freedom) {
    double low = Interval.Z;
    double high = 13; // 12.706 for one degree of freedom
    while (high - low > 1e-10) {
      double t = (low + high) / 2;
      double tail = RegularizedBeta.value(freedom / (freedom + t * t), freedom / 2, .5);
      low = tail > .05 ? t : low;
      high = tail > .05 ? high : t;
    }
    return (low + high) / 2;
  }
}
