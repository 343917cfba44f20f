package org.tieline.statistics;

/** Measures of how firmly words belong together in a phrase. */
public final class Collocation {

  private static final double SMOOTHING = .5;
  private static final double LOG_DICE_MAXIMUM = 14;

  private Collocation() {}

  /**
   * The interaction of all words of a phrase in the saturated log-linear model, and its z.
   *
   * @param lambda log odds ratio for two words, its difference at higher orders; counts plus .5
   * @param z lambda in units of its standard error
   */
  public record Lambda(double lambda, double z) {}

  /**
   * Blaheta, D. and Johnson, M. (2001): Unsupervised learning of multi-word verbs. ACL workshop on
   * collocation, 54-60; as quanteda computes it, counts smoothed by .5.
   *
   * @param counts of sequences of the phrase's length, 2<sup>words</sup> entries: at index i those
   *     whose word at place b is the phrase's exactly where bit b of i is set
   */
  public static Lambda lambda(double... counts) {
    int words = Integer.numberOfTrailingZeros(counts.length);
    if (words < 2 || counts.length != 1 << words) {
      throw new IllegalArgumentException("Not counts of a phrase: " + counts.length);
    }
    double lambda = 0;
    double variance = 0;
    for (int i = 0; i < counts.length; i++) {
      double count = counts[i] + SMOOTHING;
      lambda += ((words - Integer.bitCount(i)) & 1) == 0 ? Math.log(count) : -Math.log(count);
      variance += 1 / count;
    }
    return new Lambda(lambda, lambda / Math.sqrt(variance));
  }

  /** {@link #lambda(double...)} of two words. */
  public static Lambda lambda(ContingencyTable table) {
    return lambda(table.neither(), table.first(), table.second(), table.both());
  }

  /**
   * The counts of {@link #lambda(double...)} from simpler ones.
   *
   * @param matching at index i, sequences whose word at place b is the phrase's where bit b of i is
   *     set, whatever their other words are; at 0 all sequences
   */
  public static double[] exactly(long... matching) {
    double[] counts = new double[matching.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = matching[i];
    }
    for (int bit = 1; bit < counts.length; bit <<= 1) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] -= (i & bit) == 0 ? counts[i | bit] : 0;
      }
    }
    return counts;
  }

  /**
   * The log-likelihood ratio of a phrase's words being independent of each other, over all {@code
   * 2^words} cells (Dunning 1993 for two words, {@link LogLikelihood}); negative where the phrase
   * is rarer than if they were.
   *
   * @param counts as for {@link #lambda(double...)}
   */
  public static double logLikelihood(double... counts) {
    int words = Integer.numberOfTrailingZeros(counts.length);
    double total = 0;
    double[] with = new double[words];
    for (int i = 0; i < counts.length; i++) {
      total += counts[i];
      for (int place = 0; place < words; place++) {
        with[place] += (i >> place & 1) == 1 ? counts[i] : 0;
      }
    }
    double sum = 0;
    double expected = 0;
    for (int i = 0; i < counts.length; i++) {
      expected = total;
      for (int place = 0; place < words; place++) {
        expected *= ((i >> place & 1) == 1 ? with[place] : total - with[place]) / total;
      }
      sum += counts[i] > 0 ? counts[i] * Math.log(counts[i] / expected) : 0;
    }
    double ratio = Math.max(0, 2 * sum);
    return counts[counts.length - 1] < expected ? -ratio : ratio;
  }

  /**
   * Rychly, P. (2008): A lexicographer-friendly association score. RASLAN, 6-9: 14 + log2 of Dice's
   * coefficient, which does not depend on the corpus' size. At most 14; for more than two words,
   * Dice's coefficient is words times the phrase's count over the sum of the words'.
   *
   * @param phrase occurrences of the phrase, over 0
   * @param words occurrences of each of its words
   */
  public static double logDice(double phrase, double... words) {
    double sum = 0;
    for (double word : words) {
      sum += word;
    }
    if (!(phrase > 0 && sum >= words.length * phrase)) {
      throw new IllegalArgumentException(
          "Not counts of a phrase: %s of words %s".formatted(phrase, sum));
    }
    return LOG_DICE_MAXIMUM + Math.log(words.length * phrase / sum) / Math.log(2);
  }

  /**
   * Normalised pointwise mutual information of two or more words, Bouma (2009) over Van de Cruys
   * (2011): 1 where no word occurs without the others.
   *
   * @param phrase occurrences of the phrase, over 0
   * @param total sequences of the phrase's length
   * @param words occurrences of each of its words
   */
  public static double npmi(double phrase, double total, double... words) {
    double information = Math.log(phrase / total);
    if (information == 0) {
      return 1;
    }
    double independent = 0;
    for (double word : words) {
      independent += Math.log(word / total);
    }
    // Rounding alone would lead beyond 1.
    return Math.min(1, (information - independent) / (-(words.length - 1) * information));
  }

  /**
   * Which phrases of a sentence stand inside a longer one: "United Nations Security" wherever
   * "United Nations Security Council" is, which so tells no phrase of its own.
   *
   * @param starts places of the phrases' first words, rising; of equal ones, the longest first
   * @param ends places behind their last words
   */
  public static boolean[] nested(int[] starts, int[] ends) {
    boolean[] nested = new boolean[starts.length];
    int furthest = -1;
    for (int i = 0; i < starts.length; i++) {
      nested[i] = ends[i] <= furthest;
      furthest = Math.max(furthest, ends[i]);
    }
    return nested;
  }
}
