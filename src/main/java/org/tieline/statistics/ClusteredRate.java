package org.tieline.statistics;

/**
 * A term's rate per million words, with bounds that know that a story repeats its words.
 *
 * <p>The variance is that of a ratio estimator over stories; the bounds are Wilson's with the
 * effective sample size (Korn, E. L. and Graubard, B. I. (1998): Confidence intervals for
 * proportions with small expected number of positive counts. Survey Methodology 24, 193-201), so
 * that rare terms get sensible ones.
 */
public final class ClusteredRate {

  private ClusteredRate() {}

  /** Bounds of the occurrences per million words. */
  public static Interval perMillion(StoryCounts term, StoryCounts.Corpus corpus) {
    double effect = term.designEffect(corpus);
    Interval share = Wilson.interval(term.occurrences() / effect, corpus.words() / effect);
    return new Interval(PerMillion.MILLION * share.low(), PerMillion.MILLION * share.high());
  }
}
