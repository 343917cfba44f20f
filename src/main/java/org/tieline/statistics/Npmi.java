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
    return Math.log(both * total / (first * second)) / -Math.log(both / total);
  }

  /**
   * The same against what a model expects in place of independence: 0 as expected, of the sign of
   * the difference; 1 where expected so seldom that it could be no more surprising.
   *
   * @param both units that hold both
   * @param expected units that hold both in the model, 0..{@code total}
   * @param total units
   */
  public static double against(double both, double expected, double total) {
    if (!(both >= 0 && both <= total && expected >= 0)) {
      throw new IllegalArgumentException(
          "Not counts of a pair: %s in %s, %s expected".formatted(both, total, expected));
    }
    if (both == 0) {
      return -1;
    }
    if (both == total) {
      return 1;
    }
    double information = Math.log(both / expected) / -Math.log(both / total);
    return Math.max(-1, Math.min(1, information));
  }
}
