package org.tieline.topics.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The middles of groups of points, as directions of length 1.
 *
 * @param byDimension dimension by dimension, so that one pass over a point serves all centres at
 *     once
 */
record Centres(int count, int dimensions, float[] byDimension) implements Serializable {

  /**
   * @param vectors one of {@code dimensions} after the other; they are normalized
   */
  static Centres of(int count, int dimensions, float[] vectors) {
    float[] byDimension = new float[count * dimensions];
    for (int centre = 0; centre < count; centre++) {
      Vectors.normalize(vectors, centre * dimensions, dimensions);
      for (int i = 0; i < dimensions; i++) {
        byDimension[i * count + centre] = vectors[centre * dimensions + i];
      }
    }
    return new Centres(count, dimensions, byDimension);
  }

  /** A centre's direction. */
  float[] vector(int centre) {
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = byDimension[i * count + centre];
    }
    return vector;
  }

  /** The cosines of a point of length 1 with all centres. */
  void cosines(float[] points, int at, float[] cosines) {
    Arrays.fill(cosines, 0);
    for (int i = 0; i < dimensions; i++) {
      Vectors.add(cosines, 0, byDimension, i * count, points[at + i], count);
    }
  }

  double cosine(int a, int b) {
    double sum = 0;
    for (int i = 0; i < dimensions; i++) {
      sum += (double) byDimension[i * count + a] * byDimension[i * count + b];
    }
    return sum;
  }
}
