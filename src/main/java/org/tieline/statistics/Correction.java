package org.tieline.statistics;

/** Corrections of a 2x2 table's test statistic for small counts. */
public enum Correction {
  NONE,

  /**
   * Yates (1934): every count half a unit nearer to its expectation, never past it; as R has it.
   */
  YATES,

  /**
   * Yates' only where an expected count is below 5 and the correction would not pass the
   * expectation; quanteda's default.
   */
  YATES_WHERE_SMALL,

  /**
   * Williams (1976), where no count is 0; divides the log-likelihood and, as quanteda has it,
   * multiplies chi-squared.
   */
  WILLIAMS;

  /** The table with its counts moved towards expectation as far as this correction says. */
  ContingencyTable applied(ContingencyTable table) {
    double shift =
        switch (this) {
          case NONE, WILLIAMS -> 0;
          case YATES -> Math.min(.5, Math.abs(table.determinant()) / table.total());
          case YATES_WHERE_SMALL -> isSmall(table) ? .5 : 0;
        };
    double towards = table.determinant() > 0 ? -shift : shift;
    return shift == 0
        ? table
        : new ContingencyTable(
            table.both() + towards,
            table.first() - towards,
            table.second() - towards,
            table.neither() + towards);
  }

  /** Williams' divisor; 1 for the other corrections. */
  double divisor(ContingencyTable table) {
    double product = table.both() * table.first() * table.second() * table.neither();
    if (this != WILLIAMS || product == 0) {
      return 1;
    }
    double total = table.total();
    double row = table.both() + table.first();
    double column = table.both() + table.second();
    return 1
        + (total / row + total / (total - row) - 1)
            * (total / column + total / (total - column) - 1)
            / (6 * total);
  }

  private static boolean isSmall(ContingencyTable table) {
    if (Math.abs(table.determinant()) < table.total() / 2) {
      return false;
    }
    for (double expected : table.expected()) {
      if (expected < 5) {
        return true;
      }
    }
    return false;
  }
}
