package org.tieline.statistics;

/**
 * Pearson's chi-squared of independence of a 2x2 table, with the sign of the association.
 *
 * <p>Pearson, K. (1900), Philosophical Magazine 50, 157-175; the corrections are those of
 * quanteda.textstats' keyness, and R's chisq.test for {@link Correction#YATES}.
 */
public final class ChiSquared {

  private ChiSquared() {}

  /** Positive for attraction, negative for repulsion, 0 for independence or an empty margin. */
  public static double signed(ContingencyTable table, Correction correction) {
    if (table.isDegenerate()) {
      return 0;
    }
    double[] observed = correction.applied(table).cells();
    double[] expected = table.expected();
    double sum = 0;
    for (int cell = 0; cell < observed.length; cell++) {
      double difference = observed[cell] - expected[cell];
      sum += difference * difference / expected[cell];
    }
    sum *= correction.divisor(table);
    return table.determinant() < 0 ? -sum : sum;
  }
}
