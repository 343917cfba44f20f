package org.tieline.statistics;

/** Solves symmetric positive definite systems. */
final class Cholesky {

  private Cholesky() {}

  /**
   * The solution for the leading {@code size} unknowns, the others held at 0.
   *
   * @param matrix its lower triangle is read, and overwritten
   * @param rhs the right-hand side
   */
  static double[] solve(double[][] matrix, double[] rhs, int size) {
    for (int j = 0; j < size; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = matrix[j][k];
        for (int i = 0; i < k; i++) {
          sum -= matrix[j][i] * matrix[k][i];
        }
        // A pivot lost to rounding belongs to a direction that hardly matters: do not move there.
        matrix[j][k] =
            k == j ? (sum > 0 ? Math.sqrt(sum) : Double.POSITIVE_INFINITY) : sum / matrix[k][k];
      }
    }
    double[] solution = new double[rhs.length];
    for (int j = 0; j < size; j++) {
      double sum = rhs[j];
      for (int i = 0; i < j; i++) {
        sum -= matrix[j][i] * solution[i];
      }
      solution[j] = sum / matrix[j][j];
    }
    for (int j = size - 1; j >= 0; j--) {
      double sum = solution[j];
      for (int i = j + 1; i < size; i++) {
        sum -= matrix[i][j] * solution[i];
      }
      solution[j] = sum / matrix[j][j];
    }
    return solution;
  }
}
