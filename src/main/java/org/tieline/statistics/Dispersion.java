package org.tieline.statistics;

/**
 * How unevenly a term is spread over the parts of a corpus: Gries' deviation of proportions.
 *
 * <p>Gries, S. T. (2008): Dispersions and adjusted frequencies in corpora. International Journal of
 * Corpus Linguistics 13(4), 403-437. Normalised after Lijffijt, J. and Gries, S. T. (2012), same
 * journal 17(1), 147-149: divided by 1 minus the smallest part's share.
 *
 * @param dp 0 for a spread as that of all words, towards 1 for one part only
 * @param dpNorm the same, 1 where the term occurs in the smallest part only; null where the corpus
 *     has a single part, over which nothing is spread
 */
public record Dispersion(double dp, Double dpNorm) {

  /**
   * Of a term over the parts that hold it; parts without it need not be named.
   *
   * @param occurrences of the term, a part each, over 0
   * @param words of the same parts
   * @param corpusWords words of all parts
   * @param smallestPart words of the smallest part of the corpus, whether it holds the term or not
   */
  public static Dispersion of(
      long[] occurrences, long[] words, long corpusWords, long smallestPart) {
    long total = 0;
    for (long count : occurrences) {
      total += count;
    }
    if (total == 0 || corpusWords <= 0 || smallestPart <= 0) {
      throw new IllegalArgumentException(
          "No dispersion of %d occurrences in %d words, smallest part %d"
              .formatted(total, corpusWords, smallestPart));
    }
    double difference = 0;
    double held = 0;
    for (int part = 0; part < occurrences.length; part++) {
      double share = (double) words[part] / corpusWords;
      held += share;
      difference += Math.abs((double) occurrences[part] / total - share);
    }
    double dp = (difference + Math.max(0, 1 - held)) / 2;
    double largest = 1 - (double) smallestPart / corpusWords;
    return new Dispersion(dp, largest > 0 ? (Double) Math.min(1, dp / largest) : null);
  }
}
