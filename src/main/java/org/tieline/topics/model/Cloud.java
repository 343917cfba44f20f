package org.tieline.topics.model;

import java.util.Arrays;
import java.util.Random;

/** Directions of length 1 in a space of few dimensions, in one flat array. */
final class Cloud {
  private final int dimensions;
  private final float[] points;

  private Cloud(int dimensions, float[] points) {
    this.dimensions = dimensions;
    this.points = points;
  }

  /** Where the stories lie in the space. */
  static Cloud of(Stories stories, Weighting weighting, LatentSpace space) {
    int dimensions = space.dimensions();
    float[] points = new float[stories.size() * dimensions];
    for (int story = 0; story < stories.size(); story++) {
      Bag bag = stories.bag(story);
      space.project(bag, weighting.of(bag), points, story * dimensions);
    }
    return new Cloud(dimensions, points);
  }

  /** At most so many of the points, evenly spread. */
  Cloud thinned(int most) {
    int step = Math.max(1, (size() + most - 1) / most);
    float[] kept = new float[(size() + step - 1) / step * dimensions];
    for (int i = 0; i * step < size(); i++) {
      System.arraycopy(points, i * step * dimensions, kept, i * dimensions, dimensions);
    }
    return new Cloud(dimensions, kept);
  }

  int size() {
    return points.length / dimensions;
  }

  int dimensions() {
    return dimensions;
  }

  /** Adds a point times a factor to a vector that begins at a place. */
  void add(int point, float factor, float[] to, int at) {
    Vectors.add(to, at, points, point * dimensions, factor, dimensions);
  }

  /** The cosines of a point with all centres. */
  void cosines(int point, Centres centres, float[] cosines) {
    centres.cosines(points, point * dimensions, cosines);
  }

  /**
   * Centres by k-means++ with the cosine as distance: each the best of three drawn by how far they
   * lie from those before (Arthur and Vassilvitskii 2007, with their greedy choice).
   */
  Centres spread(int count, Random random) {
    float[] chosen = new float[count * dimensions];
    float[] distances = new float[size()];
    Arrays.fill(distances, 1);
    for (int centre = 0; centre < count; centre++) {
      float[] best = null;
      double least = Double.POSITIVE_INFINITY;
      int bestPoint = 0;
      for (int draw = 0; draw < (centre == 0 ? 1 : 3); draw++) {
        int point = drawn(distances, random);
        float[] left = distances.clone();
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
          float distance = 1 - (float) dot(i, point);
          left[i] = Math.max(0, Math.min(left[i], distance));
          sum += left[i];
        }
        if (sum < least) {
          least = sum;
          best = left;
          bestPoint = point;
        }
      }
      distances = best;
      System.arraycopy(points, bestPoint * dimensions, chosen, centre * dimensions, dimensions);
    }
    return Centres.of(count, dimensions, chosen);
  }

  private static int drawn(float[] weights, Random random) {
    double sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    double left = random.nextDouble() * sum;
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  private double dot(int a, int b) {
    return Vectors.dot(points, a * dimensions, points, b * dimensions, dimensions);
  }
}
