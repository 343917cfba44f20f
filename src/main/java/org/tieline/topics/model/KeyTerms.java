package org.tieline.topics.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.tieline.statistics.ContingencyTable;
import org.tieline.statistics.LogLikelihood;

/**
 * The terms that a topic's stories use more than the others, by Dunning's log-likelihood ratio.
 *
 * @param terms of each topic, the most telling first
 * @param weights their ratios, over 0
 * @param exclusivities the logarithm of what each tells of what it tells of the topic that it tells
 *     most: 0 or less, and nearer to 0 the less certain it is
 */
record KeyTerms(int[][] terms, double[][] weights, double[][] exclusivities) {

  /** A term explains a topic where it tells this share of what it tells of any other. */
  private static final double OWN = .3;

  /** Stories of a topic, on average, below which what terms tell is too uncertain to compare. */
  private static final double ENOUGH = 80;

  /**
   * @param topics the topic of each story; below 0 for none
   * @param most terms of a topic
   */
  static KeyTerms of(Stories stories, int[] topics, int count, int most) {
    int[][] uses = new int[count][stories.vocabulary()];
    int[] sizes = new int[count];
    int[] all = new int[stories.vocabulary()];
    int total = 0;
    for (int story = 0; story < topics.length; story++) {
      if (topics[story] >= 0) {
        sizes[topics[story]]++;
        total++;
        for (int term : stories.bag(story).terms()) {
          uses[topics[story]][term]++;
          all[term]++;
        }
      }
    }
    double[] greatest = new double[all.length];
    double[][] allRatios = new double[count][];
    for (int topic = 0; topic < count; topic++) {
      allRatios[topic] = ratios(uses[topic], sizes[topic], all, total);
      for (int term = 0; term < greatest.length; term++) {
        greatest[term] = Math.max(greatest[term], allRatios[topic][term]);
      }
    }
    double certain = Math.min(1, total / (ENOUGH * count));
    double own = OWN * certain;
    int[][] terms = new int[count][];
    double[][] weights = new double[count][];
    double[][] exclusivities = new double[count][];
    for (int topic = 0; topic < count; topic++) {
      double[] ratios = allRatios[topic];
      terms[topic] =
          IntStream.range(0, ratios.length)
              .filter(term -> ratios[term] > 0 && ratios[term] >= own * greatest[term])
              .boxed()
              .sorted(
                  Comparator.comparingDouble((Integer term) -> -ratios[term])
                      .thenComparing(Comparator.naturalOrder()))
              .limit(most)
              .mapToInt(Integer::intValue)
              .toArray();
      weights[topic] = Arrays.stream(terms[topic]).mapToDouble(term -> ratios[term]).toArray();
      exclusivities[topic] =
          Arrays.stream(terms[topic])
              .mapToDouble(term -> certain * certain * Math.log(ratios[term] / greatest[term]))
              .toArray();
    }
    return new KeyTerms(terms, weights, exclusivities);
  }

  /** The signed ratio of each term. */
  private static double[] ratios(int[] uses, int size, int[] all, int total) {
    double[] ratios = new double[all.length];
    for (int term = 0; term < ratios.length; term++) {
      if (uses[term] > 0) {
        ratios[term] =
            LogLikelihood.signed(ContingencyTable.ofPair(uses[term], size, all[term], total));
      }
    }
    return ratios;
  }
}
