package org.tieline.statistics;

/**
 * Counts of two features, with and without each.
 *
 * @param both units with both features
 * @param first units with the first only
 * @param second units with the second only
 * @param neither units with neither
 */
public record ContingencyTable(double both, double first, double second, double neither) {

  public ContingencyTable {
    if (!(both >= 0 && first >= 0 && second >= 0 && neither >= 0)) {
      throw new IllegalArgumentException(
          "Not counts: %s, %s, %s, %s".formatted(both, first, second, neither));
    }
  }

  /**
   * Of two things in a collection of units.
   *
   * @param both units that hold both, at most {@code first} and {@code second}
   * @param first units that hold the first
   * @param second units that hold the second
   * @param total units
   */
  public static ContingencyTable ofPair(double both, double first, double second, double total) {
    return new ContingencyTable(both, first - both, second - both, total - first - second + both);
  }

  /**
   * Of a term in a target corpus and a reference corpus.
   *
   * @param target occurrences in the target
   * @param reference occurrences in the reference
   * @param targetWords words of the target
   * @param referenceWords words of the reference
   */
  public static ContingencyTable ofTerm(
      double target, double reference, double targetWords, double referenceWords) {
    return new ContingencyTable(
        target, reference, targetWords - target, referenceWords - reference);
  }

  public double total() {
    return both + first + second + neither;
  }

  /** Positive where both occur together more often than if independent; the determinant. */
  double determinant() {
    return both * neither - first * second;
  }

  /** The expected counts if independent, in the order of the components. */
  double[] expected() {
    double total = total();
    double row = both + first;
    double column = both + second;
    return new double[] {
      row * column / total,
      row * (total - column) / total,
      (total - row) * column / total,
      (total - row) * (total - column) / total
    };
  }

  double[] cells() {
    return new double[] {both, first, second, neither};
  }

  /** Whether a row or a column is empty, so that nothing can be said. */
  boolean isDegenerate() {
    return both + first == 0 || both + second == 0 || first + neither == 0 || second + neither == 0;
  }
}
