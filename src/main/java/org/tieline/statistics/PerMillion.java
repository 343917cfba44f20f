package org.tieline.statistics;

/** Relative frequency: occurrences in a million words. */
public final class PerMillion {

  static final double MILLION = 1e6;

  private PerMillion() {}

  /**
   * Occurrences in a million words.
   *
   * @param occurrences 0 or more
   * @param words over 0
   */
  public static double of(double occurrences, double words) {
    if (!(occurrences >= 0 && words > 0)) {
      throw new IllegalArgumentException("Not a rate: %s in %s".formatted(occurrences, words));
    }
    return MILLION * occurrences / words;
  }
}
