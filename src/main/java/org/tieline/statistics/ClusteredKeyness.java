package org.tieline.statistics;

/**
 * Whether a term is more, or less, frequent in a target corpus than chance explains when whole
 * stories, not words, are what is drawn.
 *
 * <p>Lijffijt, J. et al. (2016): Significance testing of word frequencies in corpora. Digital
 * Scholarship in the Humanities 31(2), 374-397, show that tests over words call chance significant
 * and that a text must be the unit. Their tests resample or rank every text for every term; this is
 * the closed form: an exact binomial test over effective occurrences, those divided by the design
 * effect (Rao and Scott 1992), which keeps its level for targets of any size.
 */
public final class ClusteredKeyness {

  private ClusteredKeyness() {}

  /**
   * The two-sided p-value; 1 for a term that does not occur.
   *
   * @param target occurrences in the target's stories, at most those of {@code term}
   * @param targetWords the target's words, at most those of {@code corpus}
   * @param term its sums over target and reference together
   * @param corpus target and reference together
   */
  public static double pValue(
      long target, long targetWords, StoryCounts term, StoryCounts.Corpus corpus) {
    if (target > term.occurrences() || targetWords > corpus.words()) {
      throw new IllegalArgumentException(
          "The target is no part: %d of %d occurrences, %d of %d words"
              .formatted(target, term.occurrences(), targetWords, corpus.words()));
    }
    double effect = term.designEffect(corpus);
    double share = (double) targetWords / corpus.words();
    double successes = target / effect;
    double trials = term.occurrences() / effect;
    double tail =
        Math.min(
            BetaTail.atLeast(successes, trials, share), BetaTail.atMost(successes, trials, share));
    return Math.min(1, 2 * tail);
  }
}
