package org.tieline.statistics;

/**
 * The log-odds ratio of a term between two corpora under an informative Dirichlet prior, as z.
 *
 * <p>Monroe, B. L., Colaresi, M. P. and Quinn, K. M. (2008): Fightin' words. Political Analysis 16,
 * 372-403, equations 16 and 22.
 */
public final class LogOdds {

  private LogOdds() {}

  /**
   * The ratio in units of its standard deviation; positive where the target uses the term more.
   *
   * @param target occurrences in the target
   * @param reference occurrences in the reference
   * @param targetWords words of the target
   * @param referenceWords words of the reference
   * @param prior the term's pseudo-count, over 0: its share of the whole corpus times {@code
   *     priorWords}
   * @param priorWords the weight of the prior, in words
   */
  public static double z(
      double target,
      double reference,
      double targetWords,
      double referenceWords,
      double prior,
      double priorWords) {
    if (!(prior > 0 && priorWords > prior)) {
      throw new IllegalArgumentException(
          "Not a prior: %s of %s words".formatted(prior, priorWords));
    }
    double delta =
        logOdds(target + prior, targetWords + priorWords)
            - logOdds(reference + prior, referenceWords + priorWords);
    return delta / Math.sqrt(1 / (target + prior) + 1 / (reference + prior));
  }

  private static double logOdds(double occurrences, double words) {
    return Math.log(occurrences / (words - occurrences));
  }
}
