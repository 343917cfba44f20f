package org.tieline.statistics;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** Quantiles of the gamma distribution of scale 1. */
final class GammaQuantile {

  private static final int STEPS = 100;

  private GammaQuantile() {}

  /**
   * The value below which lies {@code p} of the distribution: Newton's steps in the logarithm, from
   * Wilson and Hilferty's approximation (1931), kept inside a bracket.
   *
   * @param shape over 0
   * @param p between 0 and 1
   */
  static double of(double shape, double p) {
    double logGamma = LogGamma.value(shape);
    double z = p < .5 ? -Interval.Z : Interval.Z;
    double root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
    // For small shapes the distribution's left end is a power.
    double power = (Math.log(p * shape) + logGamma) / shape;
    double logX = shape > 2 ? Math.log(shape) + 3 * Math.log(root) : power;
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (int step = 0; step < STEPS; step++) {
      double error = RegularizedGamma.P.value(shape, Math.exp(logX)) - p;
      low = error < 0 ? logX : low;
      high = error > 0 ? logX : high;
      double slope = Math.exp(shape * logX - Math.exp(logX) - logGamma);
      double next = logX - Math.max(-1, Math.min(1, error / slope));
      if (Math.abs(next - logX) < 1e-12) {
        return Math.exp(next);
      }
      if (next <= low || next >= high) {
        next = (low + high) / 2;
      }
      logX = next;
    }
    return Math.exp(logX);
  }
}
