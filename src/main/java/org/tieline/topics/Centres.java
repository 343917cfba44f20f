package org.tieline.topics;

import java.io.Serializable;
import org.apache.spark.ml.linalg.SparseVector;

/** The middle of each topic, as a direction. */
record Centres(double[][] centres) implements Serializable {

  /** The topic whose middle is nearest in angle; the lesser of equals, -1 for no entries. */
  int nearest(SparseVector vector) {
    int nearest = -1;
    double best = 0;
    for (int topic = 0; topic < centres.length; topic++) {
      double cosine = cosine(vector, centres[topic]);
      if (cosine > best) {
        best = cosine;
        nearest = topic;
      }
    }
    return nearest;
  }

  private static double cosine(SparseVector vector, double[] centre) {
    double product = 0;
    int[] indices = vector.indices();
    double[] values = vector.values();
    for (int i = 0; i < indices.length; i++) {
      product += values[i] * centre[indices[i]];
    }
    return product;
  }
}
