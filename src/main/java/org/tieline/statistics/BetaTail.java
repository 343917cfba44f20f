package org.tieline.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** Tails of the binomial distribution, for counts that may be fractions. */
final class BetaTail {

  private BetaTail() {}

  /** P(X >= successes) of a binomial; 1 at 0 successes. */
  static double atLeast(double successes, double trials, double p) {
    return successes <= 0 ? 1 : RegularizedBeta.value(p, successes, trials - successes + 1);
  }

  /** P(X <= successes) of a binomial; 1 where every trial succeeds. */
  static double atMost(double successes, double trials, double p) {
    return successes >= trials
        ? 1
        : RegularizedBeta.complement(p, successes + 1, trials - successes);
  }
}
