package org.tieline.statistics;

import java.util.Optional;

/**
 * The logarithm of the odds ratio common to several strata (outlets, periods), each compared within
 * itself: a change of the mix of outlets is no change of the ratio.
 *
 * <p>Mantel, N. and Haenszel, W. (1959), JNCI 22, 719-748; bounds by the variance of Robins, J.,
 * Breslow, N. and Greenland, S. (1986), Biometrics 42, 311-323, which holds for many small strata
 * as for few large ones.
 *
 * <p>Collects strata; not safe for use by several threads.
 */
public final class MantelHaenszel {

  private double forSum;
  private double againstSum;
  private double forVariance;
  private double mixedVariance;
  private double againstVariance;

  /** Adds a stratum; one without units counts nothing. */
  public void add(ContingencyTable stratum) {
    double total = stratum.total();
    if (total == 0) {
      return;
    }
    double odds = stratum.both() * stratum.neither() / total;
    double against = stratum.first() * stratum.second() / total;
    double concordant = (stratum.both() + stratum.neither()) / total;
    double discordant = (stratum.first() + stratum.second()) / total;
    forSum += odds;
    againstSum += against;
    forVariance += concordant * odds;
    mixedVariance += concordant * against + discordant * odds;
    againstVariance += discordant * against;
  }

  /**
   * The log odds ratio; empty where no stratum compares, or all point to a ratio of 0 or no end.
   */
  public Optional<Estimate> logOddsRatio() {
    if (forSum == 0 || againstSum == 0) {
      return Optional.empty();
    }
    double value = Math.log(forSum / againstSum);
    double variance =
        forVariance / (2 * forSum * forSum)
            + mixedVariance / (2 * forSum * againstSum)
            + againstVariance / (2 * againstSum * againstSum);
    double reach = Interval.Z * Math.sqrt(variance);
    return Optional.of(new Estimate(value, value - reach, value + reach));
  }
}
