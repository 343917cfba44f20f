package org.tieline.topics.model;

import java.util.Random;

/**
 * Groups of directions around centres (Dhillon and Modha 2001), the best of several starts by the
 * sum of cosines.
 *
 * @param centres the middle of each group
 * @param groups the group of each point
 * @param cohesion sum of the cosines of points with their centres
 */
record SphericalKMeans(Centres centres, int[] groups, double cohesion) {
  private static final int ITERATIONS = 20;

  static SphericalKMeans of(Cloud cloud, int count, int starts, Random random) {
    SphericalKMeans best = null;
    for (int start = 0; start < starts; start++) {
      SphericalKMeans found = from(cloud, cloud.spread(count, random));
      if (best == null || found.cohesion > best.cohesion) {
        best = found;
      }
    }
    return best;
  }

  private static SphericalKMeans from(Cloud cloud, Centres start) {
    Centres centres = start;
    int[] groups = new int[cloud.size()];
    double cohesion = 0;
    boolean moved = true;
    for (int iteration = 0; iteration < ITERATIONS && moved; iteration++) {
      moved = iteration == 0;
      cohesion = 0;
      float[] cosines = new float[centres.count()];
      float[] sums = new float[centres.count() * centres.dimensions()];
      for (int point = 0; point < groups.length; point++) {
        cloud.cosines(point, centres, cosines);
        int nearest = greatest(cosines);
        moved |= nearest != groups[point];
        groups[point] = nearest;
        cohesion += cosines[nearest];
        cloud.add(point, 1, sums, nearest * centres.dimensions());
      }
      centres = Centres.of(centres.count(), centres.dimensions(), sums);
    }
    return new SphericalKMeans(centres, groups, cohesion);
  }

  /** The place of the greatest value; the first of equals. */
  static int greatest(float[] values) {
    int greatest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[greatest]) {
        greatest = i;
      }
    }
    return greatest;
  }
}
