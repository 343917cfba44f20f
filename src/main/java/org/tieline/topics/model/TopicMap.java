package org.tieline.topics.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How topics lie to each other, by the mean weights of their stories' terms: on a plane (classical
 * scaling, Torgerson 1952), and in a tree.
 */
final class TopicMap {
  private final double[][] sums;
  private final double[] sizes;

  /**
   * @param topics the topic of each story; below 0 for none
   */
  TopicMap(Stories stories, Weighting weighting, int[] topics, int count) {
    sums = new double[count][stories.vocabulary()];
    sizes = new double[count];
    for (int story = 0; story < topics.length; story++) {
      if (topics[story] >= 0) {
        Bag bag = stories.bag(story);
        float[] weights = weighting.of(bag);
        for (int i = 0; i < weights.length; i++) {
          sums[topics[story]][bag.terms()[i]] += weights[i];
        }
        sizes[topics[story]]++;
      }
    }
  }

  /**
   * Where each topic lies: like topics near each other, those that share no term 1 apart, or less
   * where the plane has no room for all.
   *
   * @return x and y of each, -1 to 1
   */
  double[][] plane() {
    int count = sums.length;
    double[][] likeness = new double[count][count];
    for (int a = 0; a < count; a++) {
      for (int b = 0; b < count; b++) {
        likeness[a][b] = cosine(sums[a], sums[b]);
      }
    }
    double[][] centred = centred(likeness);
    double[][] vectors = Symmetric.eigenvectors(centred(likeness));
    double[][] plane = new double[count][2];
    for (int axis = 0; axis < Math.min(2, count); axis++) {
      double[] vector = vectors[axis];
      // Directions of length 1 that share no term are apart by the root of 2.
      double scale = Math.sqrt(Math.max(0, spread(centred, vector)) / 2);
      // An eigenvector's sign is free: the coordinate that is farthest from 0 is positive.
      int farthest = 0;
      for (int topic = 0; topic < count; topic++) {
        farthest = Math.abs(vector[topic]) > Math.abs(vector[farthest]) ? topic : farthest;
      }
      for (int topic = 0; topic < count; topic++) {
        plane[topic][axis] = vector[topic] * scale * (vector[farthest] < 0 ? -1 : 1);
      }
    }
    return plane;
  }

  private static double[][] centred(double[][] matrix) {
    int size = matrix.length;
    double[] means = new double[size];
    double mean = 0;
    for (int i = 0; i < size; i++) {
      for (double value : matrix[i]) {
        means[i] += value / size;
      }
      mean += means[i] / size;
    }
    double[][] centred = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        centred[i][j] = matrix[i][j] - means[i] - means[j] + mean;
      }
    }
    return centred;
  }

  private static double spread(double[][] matrix, double[] vector) {
    double spread = 0;
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        spread += vector[i] * matrix[i][j] * vector[j];
      }
    }
    return spread;
  }

  private static double cosine(double[] a, double[] b) {
    double product = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      first += a[i] * a[i];
      second += b[i] * b[i];
    }
    return first == 0 || second == 0 ? 0 : product / Math.sqrt(first * second);
  }

  /** The merges that make one topic of all, the likest first. */
  List<AverageLinkage.Merge> tree() {
    double[][] copies = new double[sums.length][];
    for (int topic = 0; topic < copies.length; topic++) {
      copies[topic] = sums[topic].clone();
    }
    return new ArrayList<>(AverageLinkage.merges(copies, sizes.clone(), 1));
  }
}
