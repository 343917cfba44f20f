package org.tieline.topics.model;

import java.io.Serializable;
import java.util.Random;

/**
 * Few dimensions in place of many terms: the right singular vectors of the weighted term matrix
 * (Deerwester et al. 1990), found by subspace iteration from a random start (Halko, Martinsson and
 * Tropp 2011). Stories that share no word but words of the same company come near each other.
 *
 * @param basis a row of {@code dimensions} for each term
 */
record LatentSpace(int dimensions, float[] basis) implements Serializable {

  /** More than the dimensions wanted, so that the last of them come out well too. */
  private static final int OVERSAMPLING = 10;

  private static final int ITERATIONS = 4;

  /**
   * @param wanted dimensions; fewer where the matrix has fewer rows or columns
   */
  static LatentSpace of(TermMatrix matrix, int wanted, long seed) {
    int columns = matrix.columns();
    int width = Math.min(wanted + OVERSAMPLING, Math.min(matrix.rows(), columns));
    int dimensions = Math.min(wanted, width);
    float[] subspace = new float[columns * width];
    Random random = new Random(seed);
    for (int i = 0; i < subspace.length; i++) {
      subspace[i] = (float) random.nextGaussian();
    }
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      subspace = matrix.gram(subspace, width);
      orthonormalize(subspace, columns, width);
    }
    float[] image = matrix.gram(subspace, width);
    double[][] small = new double[width][width];
    for (int term = 0; term < columns; term++) {
      for (int i = 0; i < width; i++) {
        for (int j = 0; j < width; j++) {
          small[i][j] += (double) subspace[term * width + i] * image[term * width + j];
        }
      }
    }
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < i; j++) {
        small[i][j] = small[j][i] = (small[i][j] + small[j][i]) / 2;
      }
    }
    double[][] turn = Symmetric.eigenvectors(small);
    float[] basis = new float[columns * dimensions];
    for (int term = 0; term < columns; term++) {
      for (int dimension = 0; dimension < dimensions; dimension++) {
        double sum = 0;
        for (int i = 0; i < width; i++) {
          sum += turn[dimension][i] * subspace[term * width + i];
        }
        basis[term * dimensions + dimension] = (float) sum;
      }
    }
    return new LatentSpace(dimensions, basis);
  }

  /** Gram and Schmidt's orthonormal columns, twice over for the sake of rounding. */
  private static void orthonormalize(float[] matrix, int rows, int width) {
    for (int column = 0; column < width; column++) {
      for (int pass = 0; pass < 2; pass++) {
        double[] products = new double[column];
        for (int row = 0; row < rows; row++) {
          float value = matrix[row * width + column];
          for (int i = 0; i < column; i++) {
            products[i] += (double) value * matrix[row * width + i];
          }
        }
        for (int row = 0; row < rows; row++) {
          double sum = 0;
          for (int i = 0; i < column; i++) {
            sum += products[i] * matrix[row * width + i];
          }
          matrix[row * width + column] -= (float) sum;
        }
      }
      double squares = 0;
      for (int row = 0; row < rows; row++) {
        squares += (double) matrix[row * width + column] * matrix[row * width + column];
      }
      float scale = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
      for (int row = 0; row < rows; row++) {
        matrix[row * width + column] *= scale;
      }
    }
  }

  /** Writes a text's direction, of length 1, at a place; zeros for a text without known terms. */
  void project(Bag bag, float[] weights, float[] to, int at) {
    for (int i = 0; i < weights.length; i++) {
      Vectors.add(to, at, basis, bag.terms()[i] * dimensions, weights[i], dimensions);
    }
    Vectors.normalize(to, at, dimensions);
  }
}
