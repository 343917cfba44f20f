package org.tieline.topics.model;

import java.util.Arrays;

/** Stories as rows, terms as columns, weights as entries: sparse, in flat arrays. */
final class TermMatrix {
  private final int columns;
  private final int[] ends;
  private char[] terms = new char[1 << 16];
  private float[] weights = new float[1 << 16];

  private TermMatrix(int rows, int columns) {
    this.columns = columns;
    this.ends = new int[rows];
  }

  /** Of at most so many of the stories, evenly spread. */
  static TermMatrix of(Stories stories, Weighting weighting, int most) {
    int step = Math.max(1, (stories.size() + most - 1) / most);
    TermMatrix matrix = new TermMatrix((stories.size() + step - 1) / step, stories.vocabulary());
    int end = 0;
    for (int row = 0; row < matrix.rows(); row++) {
      Bag bag = stories.bag(row * step);
      float[] weights = weighting.of(bag);
      matrix.reserve(end + weights.length);
      for (int i = 0; i < weights.length; i++, end++) {
        matrix.terms[end] = (char) bag.terms()[i];
        matrix.weights[end] = weights[i];
      }
      matrix.ends[row] = end;
    }
    return matrix;
  }

  private void reserve(int size) {
    while (size > terms.length) {
      terms = Arrays.copyOf(terms, terms.length + (terms.length >> 1));
      weights = Arrays.copyOf(weights, terms.length);
    }
  }

  int rows() {
    return ends.length;
  }

  int columns() {
    return columns;
  }

  int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  int end(int row) {
    return ends[row];
  }

  int term(int entry) {
    return terms[entry];
  }

  float weight(int entry) {
    return weights[entry];
  }

  /**
   * The product of this matrix's transpose, this matrix and a dense one.
   *
   * @param dense {@link #columns} rows of {@code width}, row by row
   */
  float[] gram(float[] dense, int width) {
    float[] product = new float[dense.length];
    float[] row = new float[width];
    for (int i = 0; i < rows(); i++) {
      Arrays.fill(row, 0);
      for (int entry = start(i); entry < ends[i]; entry++) {
        Vectors.add(row, 0, dense, terms[entry] * width, weights[entry], width);
      }
      for (int entry = start(i); entry < ends[i]; entry++) {
        Vectors.add(product, terms[entry] * width, row, 0, weights[entry], width);
      }
    }
    return product;
  }
}
