package org.tieline.statistics;

/**
 * The log-likelihood ratio of independence, G<sup>2</sup>, of a 2x2 table, all four cells, with the
 * sign of the association.
 *
 * <p>Dunning, T. (1993): Accurate methods for the statistics of surprise and coincidence.
 * Computational Linguistics 19(1), 61-74. Where independent and every unit for itself, the absolute
 * value follows chi-squared with one degree of freedom. Rayson's two-cell form differs.
 */
public final class LogLikelihood {

  private LogLikelihood() {}

  /** Positive for attraction, negative for repulsion, 0 for independence or an empty margin. */
  public static double signed(ContingencyTable table) {
    return signed(table, Correction.NONE);
  }

  /** As {@link #signed(ContingencyTable)}, corrected for small counts. */
  public static double signed(ContingencyTable table, Correction correction) {
    if (table.isDegenerate()) {
      return 0;
    }
    double[] observed = correction.applied(table).cells();
    double[] expected = table.expected();
    double sum = 0;
    for (int cell = 0; cell < observed.length; cell++) {
      if (observed[cell] > 0) {
        sum += observed[cell] * Math.log(observed[cell] / expected[cell]);
      }
    }
    double ratio = Math.max(0, 2 * sum) / correction.divisor(table);
    return table.determinant() < 0 ? -ratio : ratio;
  }
}
