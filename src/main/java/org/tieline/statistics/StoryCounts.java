package org.tieline.statistics;

import java.io.Serializable;

/**
 * What a clustered measure must know of a term, summed over stories; sums of whole numbers, so that
 * the order of adding makes no difference.
 *
 * @param occurrences of the term, x
 * @param squares sum of x squared over stories
 * @param products sum over stories of x times the story's words, w
 */
public record StoryCounts(long occurrences, long squares, long products) {

  public StoryCounts {
    if (occurrences < 0 || squares < occurrences || products < squares) {
      throw new IllegalArgumentException(
          "Not sums of a term: %d, %d, %d".formatted(occurrences, squares, products));
    }
  }

  /**
   * The stories that the term was counted in, those without it included.
   *
   * @param stories number of stories
   * @param words their words, W
   * @param squaredWords sum over stories of the squared words
   */
  public record Corpus(long stories, long words, long squaredWords) implements Serializable {

    /** Both together, where no story is in both. */
    public Corpus plus(Corpus other) {
      return new Corpus(
          stories + other.stories, words + other.words, squaredWords + other.squaredWords);
    }
  }

  /**
   * Kish's design effect of the term's rate: how many times the variance is what it were if each
   * word were drawn for itself; at least 1. The occurrences divided by it are the effective ones
   * (Rao, J. N. K. and Scott, A. J. (1992): A simple method for the analysis of clustered binary
   * data. Biometrics 48, 577-585).
   */
  double designEffect(Corpus corpus) {
    // A term that is all of the words varies as little as one that is none of them.
    if (occurrences == 0 || occurrences == corpus.words() || corpus.stories() < 2) {
      return 1;
    }
    double rate = (double) occurrences / corpus.words();
    double residual = squares - 2 * rate * products + rate * rate * corpus.squaredWords();
    double clustered = residual * corpus.stories() / (corpus.stories() - 1);
    return Math.max(1, clustered / (occurrences * (1 - rate)));
  }
}
