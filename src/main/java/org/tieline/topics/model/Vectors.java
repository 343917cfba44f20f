package org.tieline.topics.model;

/** Stretches of flat arrays as vectors. */
final class Vectors {
  private Vectors() {}

  /** Adds {@code factor} times a vector to another. */
  static void add(float[] to, int at, float[] from, int start, float factor, int size) {
    for (int i = 0; i < size; i++) {
      to[at + i] += factor * from[start + i];
    }
  }

  static double dot(float[] a, int at, float[] b, int start, int size) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += (double) a[at + i] * b[start + i];
    }
    return sum;
  }

  /** Gives a vector length 1, and returns the length that it had; a vector of zeros stays. */
  static double normalize(float[] vector, int at, int size) {
    double length = Math.sqrt(dot(vector, at, vector, at, size));
    if (length > 0) {
      float scale = (float) (1 / length);
      for (int i = 0; i < size; i++) {
        vector[at + i] *= scale;
      }
    }
    return length;
  }
}
