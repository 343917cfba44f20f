package org.tieline.statistics;

import java.util.Arrays;

/**
 * False discovery rates: among the findings with q at most .05, one in twenty is expected to be
 * chance.
 *
 * <p>Benjamini, Y. and Hochberg, Y. (1995): Controlling the false discovery rate. JRSS B 57,
 * 289-300; as adjusted p-values, the step-up form.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * The q-values, in the order of the p-values.
   *
   * @param pValues 0 to 1
   * @param family tests made, at least as many as p-values; those not given count as p = 1 (pairs
   *     that were never seen together)
   */
  public static double[] qValues(double[] pValues, long family) {
    if (family < pValues.length) {
      throw new IllegalArgumentException(
          "A family of %d tests has not %d p-values".formatted(family, pValues.length));
    }
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    double[] adjusted = new double[sorted.length];
    double least = 1;
    for (int i = sorted.length - 1; i >= 0; i--) {
      if (!(sorted[i] >= 0 && sorted[i] <= 1)) {
        throw new IllegalArgumentException("Not a p-value: " + sorted[i]);
      }
      least = Math.min(least, sorted[i] * family / (i + 1));
      adjusted[i] = least;
    }
    double[] qValues = new double[pValues.length];
    for (int i = 0; i < qValues.length; i++) {
      // Equal p-values have equal q-values, so that any of them will do.
      qValues[i] = adjusted[Arrays.binarySearch(sorted, pValues[i])];
    }
    return qValues;
  }
}
