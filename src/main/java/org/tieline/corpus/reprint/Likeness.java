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

  /**
   * Shared shingles that need no other evidence. Fewer may be a line that an outlet puts under all
   * that it publishes, or a headline that recurs, such as a column's.
   */
  private static final int EVIDENCE = 30;

  /** Least share of words that two titles of one story have in common (Jaccard). */
  private static final double SAME_TITLE = 0.5;

  /**
   * Share of the fingerprints of a pair that just matches with which it is looked at closely:
   * changes that hit picked shingles more often than others must not lose it.
   */
  private static final double ALLOWANCE = 0.5;

  /**
   * Whether the articles match. Where they share fewer than 30 shingles, being contained is not
   * enough, and their titles must be alike too; articles without a text, or without a title, so
   * match by 30 shingles only.
   */
  public boolean match(Wording a, Wording b) {
    int shared = shared(a.shingles(), b.shingles());
    boolean similar = shared > 0 && jaccard(shared, a.shingles(), b.shingles()) >= similarity;
    if (shared < EVIDENCE) {
      return similar && alike(a.title(), b.title());
    }
    return similar || shared >= containment * Math.min(a.shingles().length, b.shingles().length);
  }

  private static boolean alike(long[] title, long[] other) {
    int shared = shared(title, other);
    return shared > 0 && jaccard(shared, title, other) >= SAME_TITLE;
  }

  private static double jaccard(int shared, long[] a, long[] b) {
    return (double) shared / (a.length + b.length - shared);
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
