package org.tieline.topics.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvectors of a small symmetric matrix, by Jacobi's rotations (Golub and Van Loan 2013, 8.5).
 */
final class Symmetric {
  private static final int MOST_SWEEPS = 50;

  private Symmetric() {}

  /**
   * The eigenvectors, that of the greatest eigenvalue first.
   *
   * @param matrix symmetric; it is overwritten
   * @return one vector a row
   */
  static double[][] eigenvectors(double[][] matrix) {
    int size = matrix.length;
    double[][] vectors = new double[size][size];
    for (int i = 0; i < size; i++) {
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(matrix); sweep++) {
      for (int p = 0; p < size; p++) {
        for (int q = p + 1; q < size; q++) {
          rotate(matrix, vectors, p, q);
        }
      }
    }
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -matrix[i][i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] sorted = new double[size][];
    for (int i = 0; i < size; i++) {
      sorted[i] = vectors[order[i]];
    }
    return sorted;
  }

  private static boolean isDiagonal(double[][] matrix) {
    double off = 0;
    double all = 0;
    for (int i = 0; i < matrix.length; i++) {
      double[] row = matrix[i];
      all += Arrays.stream(row).map(x -> x * x).sum();
      off += all(row, i);
    }
    return off <= 1e-18 * all;
  }

  private static double all(double[] row, int besides) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += i == besides ? 0 : row[i] * row[i];
    }
    return sum;
  }

  private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
    if (matrix[p][q] == 0) {
      return;
    }
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (int i = 0; i < matrix.length; i++) {
      double a = matrix[i][p];
      double b = matrix[i][q];
      matrix[i][p] = cosine * a - sine * b;
      matrix[i][q] = sine * a + cosine * b;
    }
    turn(matrix, p, q, cosine, sine);
    turn(vectors, p, q, cosine, sine);
  }

  private static void turn(double[][] rows, int p, int q, double cosine, double sine) {
    double[] first = rows[p];
    double[] second = rows[q];
    for (int i = 0; i < first.length; i++) {
      double a = first[i];
      double b = second[i];
      first[i] = cosine * a - sine * b;
      second[i] = sine * a + cosine * b;
    }
  }
}
