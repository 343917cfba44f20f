package org.tieline.statistics;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How many times stronger a tie is than before: one {@link Lift} over another, with the 95 %
 * interval of the ratio of their gamma posteriors. If X and Y are gamma variables of one scale, X /
 * (X + Y) is a beta variable.
 */
public final class LiftChange {

  private static final double SHRINKAGE = .5;

  /** Quantiles of small whole counts, of which there are millions. */
  private static final int KEPT_TO = 64;

  private static final AtomicReferenceArray<Double> KEPT =
      new AtomicReferenceArray<>(KEPT_TO * KEPT_TO);

  private LiftChange() {}

  /**
   * The later lift over the earlier; 1 for no change.
   *
   * @param observed 0 or more, in the later period
   * @param expected 0 or more
   * @param observedBefore 0 or more, in the earlier
   * @param expectedBefore 0 or more
   */
  public static Estimate of(
      double observed, double expected, double observedBefore, double expectedBefore) {
    double scale = (expectedBefore + SHRINKAGE) / (expected + SHRINKAGE);
    double now = observed + SHRINKAGE;
    double before = observedBefore + SHRINKAGE;
    return new Estimate(
        scale * now / before, scale * lowerOdds(now, before), scale / lowerOdds(before, now));
  }

  /** The 2.5 % quantile of one gamma variable over another. */
  private static double lowerOdds(double over, double under) {
    boolean kept =
        over < KEPT_TO && under < KEPT_TO && over % 1 == SHRINKAGE && under % 1 == SHRINKAGE;
    int at = kept ? (int) over * KEPT_TO + (int) under : 0;
    Double known = kept ? KEPT.get(at) : null;
    if (known == null) {
      known = Math.exp(logOdds(over, under, .025));
      if (kept) {
        KEPT.set(at, known);
      }
    }
    return known;
  }

  /** The beta variable's quantile as log odds, by Newton's steps kept inside a bracket. */
  private static double logOdds(double a, double b, double p) {
    double logBeta = LogGamma.value(a) + LogGamma.value(b) - LogGamma.value(a + b);
    double start = Math.log(a / b) - Interval.Z * Math.sqrt(1 / a + 1 / b);
    QuantileSearch logOdds =
        new QuantileSearch() {
          @Override
          public double below(double z) {
            return RegularizedBeta.value(share(z), a, b);
          }

          @Override
          public double slope(double z) {
            double x = share(z);
            return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
          }
        };
    return logOdds.find(p, start, -2000, 2000, 2);
  }

  /** The share whose log odds are {@code z}. */
  private static double share(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}
