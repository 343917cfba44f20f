package org.tieline.topics.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The terms that explain topics.
 *
 * @param terms of each topic, the most telling ten that go together first, then others
 * @param weights their log-likelihood ratios
 * @param coherence mean NPMI of the first ten, of each topic; -1 for one of fewer than two terms
 */
record Explained(int[][] terms, double[][] weights, double[] coherence) {
  private static final int CANDIDATES = 50;
  private static final int CHOSEN = 10;
  private static final int TERMS = 20;

  /**
   * @param topics the topic of each story; -1 for none
   */
  static Explained of(Stories stories, int[] topics, int count) {
    KeyTerms keys = KeyTerms.of(stories, topics, count, CANDIDATES);
    Companions companions = new Companions(stories, keys.terms());
    int[][] terms = new int[count][];
    double[][] weights = new double[count][];
    double[] coherence = new double[count];
    for (int topic = 0; topic < count; topic++) {
      int[] chosen = TermChoice.of(keys, companions, topic, CHOSEN);
      coherence[topic] = coherence(companions, topic, chosen);
      int[] keyTerms = keys.terms()[topic];
      double[] keyWeights = keys.weights()[topic];
      int[] order =
          IntStream.concat(
                  IntStream.of(chosen),
                  IntStream.range(0, keyTerms.length)
                      .filter(place -> IntStream.of(chosen).noneMatch(c -> c == place)))
              .limit(TERMS)
              .toArray();
      terms[topic] = IntStream.of(order).map(place -> keyTerms[place]).toArray();
      weights[topic] = IntStream.of(order).mapToDouble(place -> keyWeights[place]).toArray();
    }
    return new Explained(terms, weights, coherence);
  }

  private static double coherence(Companions companions, int topic, int[] chosen) {
    double sum = 0;
    for (int a = 0; a < chosen.length; a++) {
      for (int b = 0; b < a; b++) {
        sum += companions.npmi(topic, chosen[a], chosen[b]);
      }
    }
    return chosen.length < 2 ? -1 : sum / (chosen.length * (chosen.length - 1) / 2.0);
  }

  /** Mean NPMI of the first terms of each topic in other stories. */
  double coherence(Stories others) {
    int[][] first =
        Arrays.stream(terms)
            .map(all -> Arrays.copyOf(all, Math.min(CHOSEN, all.length)))
            .toArray(int[][]::new);
    Companions companions = new Companions(others, first);
    double sum = 0;
    for (int topic = 0; topic < first.length; topic++) {
      sum += coherence(companions, topic, IntStream.range(0, first[topic].length).toArray());
    }
    return sum / first.length;
  }

  /** The topic of each story; -1 for one without known terms. */
  static int[] assigned(Stories stories, Membership membership) {
    int[] topics = new int[stories.size()];
    for (int story = 0; story < topics.length; story++) {
      topics[story] = first(membership.of(stories.bag(story)));
    }
    return topics;
  }

  /** The most probable topic; the first of equals, -1 where there is none. */
  static int first(double[] memberships) {
    int first = -1;
    for (int topic = 0; topic < memberships.length; topic++) {
      if (first < 0 || memberships[topic] > memberships[first]) {
        first = topic;
      }
    }
    return first;
  }
}
