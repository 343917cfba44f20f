package org.tieline.topics.model;

import java.util.Arrays;

/**
 * Whether topics come back from another random start: the overlap of a topic's stories with those
 * of the topic most like it there, by Jaccard's index (Greene, O'Callaghan and Cunningham 2014).
 */
final class Stability {
  private static final int REFITS = 2;

  private Stability() {}

  /**
   * The mean overlap of each topic over refits, 0 to 1.
   *
   * @param topics the topic of each story; -1 for none
   */
  static double[] of(Stories stories, Weighting weighting, int[] topics, FitPlan plan) {
    double[] stability = new double[plan.count()];
    for (int refit = 1; refit <= REFITS; refit++) {
      Membership other = plan.method().fit(stories, weighting, plan.withSeed(plan.seed() + refit));
      double[] overlaps = overlaps(topics, Explained.assigned(stories, other), plan.count());
      for (int topic = 0; topic < stability.length; topic++) {
        stability[topic] += overlaps[topic] / REFITS;
      }
    }
    return stability;
  }

  private static double[] overlaps(int[] topics, int[] others, int count) {
    int[][] both = new int[count][count];
    int[] sizes = new int[count];
    int[] otherSizes = new int[count];
    for (int story = 0; story < topics.length; story++) {
      if (topics[story] >= 0 && others[story] >= 0) {
        both[topics[story]][others[story]]++;
        sizes[topics[story]]++;
        otherSizes[others[story]]++;
      }
    }
    double[] overlaps = new double[count];
    for (int topic = 0; topic < count; topic++) {
      int size = sizes[topic];
      int[] shared = both[topic];
      overlaps[topic] =
          java.util.stream.IntStream.range(0, count)
              .filter(other -> shared[other] > 0)
              .mapToDouble(
                  other -> (double) shared[other] / (size + otherSizes[other] - shared[other]))
              .max()
              .orElse(0);
    }
    return overlaps;
  }

  /** The mean. */
  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }
}
