package org.tieline.corpus.reprint;

import java.io.Serializable;

/**
 * When two articles have the same wording: by the Jaccard similarity of their shingles, or by how
 * much of the shorter one the longer holds, as an article that was cut short is still a reprint.
 *
 * @param similarity least Jaccard similarity, 0..1
 * @param containment least share of the shorter one's shingles that the longer holds, 0..1
 */
public record Likeness(double similarity, double containment) implements Serializable {

  /** Two short articles have half of their wording in common by chance more easily. */
  private static final int LEAST_CONTAINED = 30;

  /**
   * Share of the fingerprints of a pair that just matches with which it is looked at closely:
   * changes that hit picked shingles more often than others must not lose it.
   */
  private static final double ALLOWANCE = 0.2;

  /**
   * Whether the articles match.
   *
   * @param a shingles, ascending, none twice
   * @param b likewise
   */
  public boolean matches(long[] a, long[] b) {
    int shared = shared(a, b);
    return shared > 0
        && (shared >= similarity * (a.length + b.length - shared)
            || (shared >= LEAST_CONTAINED && shared >= containment * Math.min(a.length, b.length)));
  }

  /**
   * Whether so many shared fingerprints make it worth comparing all shingles.
   *
   * @param shared fingerprints in common, 1 or more
   * @param shingles length of one article
   * @param others length of the other
   */
  public boolean mayMatch(int shared, int shingles, int others) {
    double contained = Math.min(containment, 2 * similarity / (1 + similarity));
    double picked = Math.min(shingles, others) * Winnowing.density(Math.max(shingles, others));
    return shared >= Math.floor(ALLOWANCE * contained * picked);
  }

  private static int shared(long[] a, long[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
