package org.tieline.statistics;

/**
 * Inverse document frequency, ln(N / n): 0 for a term in every story.
 *
 * <p>Sparck Jones, K. (1972): A statistical interpretation of term specificity and its application
 * in retrieval. Journal of Documentation 28, 11-21. Natural logarithm, not smoothed.
 */
public final class Idf {

  private Idf() {}

  /**
   * The term's specificity.
   *
   * @param stories stories that hold the term, over 0
   * @param total stories, at least {@code stories}
   */
  public static double of(double stories, double total) {
    if (!(stories > 0 && stories <= total)) {
      throw new IllegalArgumentException("Not stories: %s of %s".formatted(stories, total));
    }
    return Math.log(total / stories);
  }
}
