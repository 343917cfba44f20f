package org.tieline.statistics;

/**
 * Normalised pointwise mutual information: ln(p(xy) / p(x)p(y)) / -ln p(xy).
 *
 * <p>Bouma, G. (2009): Normalized (pointwise) mutual information in collocation extraction. GSCL,
 * 31-40.
 */
public final class Npmi {

  private Npmi() {}

  /**
   * 1 where neither occurs without the other, 0 where independent, -1 where never together.
   *
   * @param both units that hold both, at most {@code first} and {@code second}
   * @param first units that hold the first, over 0
   * @param second units that hold the second, over 0
   * @param total units
   */
  public static double of(double both, double first, double second, double total) {
    if (!(first > 0 && second > 0 && both <= Math.min(first, second) && total >= first)) {
      throw new IllegalArgumentException(
          "Not counts of a pair: %s of %s and %s in %s".formatted(both, first, second, total));
    }
    if (both == 0) {
      return -1;
    }
    if (both == total) {
      return 1;
    }
    // Rounding alone would lead beyond 1.
    return Math.min(1, Math.log(both * total / (first * second)) / -Math.log(both / total));
  }
}
