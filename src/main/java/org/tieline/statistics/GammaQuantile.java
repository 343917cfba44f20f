package org.tieline.statistics;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** Quantiles of the gamma distribution of scale 1. */
final class GammaQuantile {

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
    QuantileSearch logarithm =
        new QuantileSearch() {
          @Override
          public double below(double at) {
            return RegularizedGamma.P.value(shape, Math.exp(at));
          }

          @Override
          public double slope(double at) {
            return Math.exp(shape * at - Math.exp(at) - logGamma);
          }
        };
    return Math.exp(logarithm.find(p, logX, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1));
  }
}
