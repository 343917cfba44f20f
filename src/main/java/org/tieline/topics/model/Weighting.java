package org.tieline.topics.model;

import java.io.Serializable;

/**
 * Weights terms by sublinear frequency times inverse document frequency, at length 1 (Salton and
 * Buckley 1988).
 *
 * @param idf logarithm of all stories over those with the term, by term; 0 for one never used
 */
record Weighting(float[] idf) implements Serializable {

  /**
   * @param uses stories that use each term
   * @param stories stories in all
   */
  static Weighting of(int[] uses, int stories) {
    float[] idf = new float[uses.length];
    for (int term = 0; term < idf.length; term++) {
      // A term that no story uses weighs nothing.
      idf[term] = uses[term] == 0 ? 0 : (float) Math.log((double) stories / uses[term]);
    }
    return new Weighting(idf);
  }

  /** A weight for each of the bag's terms; all 0 where every story uses them. */
  float[] of(Bag bag) {
    float[] weights = new float[bag.terms().length];
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (1 + Math.log(bag.counts()[i])) * idf[bag.terms()[i]];
      squares += weights[i] * weights[i];
    }
    if (squares > 0) {
      float scale = (float) (1 / Math.sqrt(squares));
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= scale;
      }
    }
    return weights;
  }
}
