package org.tieline.topics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The few terms that explain a topic: of its key terms those that go together and are its own,
 * found by leaving out one after the other the term that goes least with those that remain.
 */
final class TermChoice {
  /** How much it weighs that a term is the topic's own. */
  private static final double OWN = .05;

  private TermChoice() {}

  /**
   * Places among the topic's key terms, the most telling first.
   *
   * @param wanted how many terms
   */
  static int[] of(KeyTerms keys, Companions companions, int topic, int wanted) {
    List<Integer> left = new ArrayList<>();
    int size = keys.terms()[topic].length;
    double[][] likeness = new double[size][size];
    double[] sums = new double[size];
    for (int a = 0; a < size; a++) {
      left.add(a);
      for (int b = 0; b < a; b++) {
        likeness[a][b] = likeness[b][a] = companions.likeness(topic, a, b);
        sums[a] += likeness[a][b];
        sums[b] += likeness[a][b];
      }
    }
    double[] own = keys.exclusivities()[topic];
    while (left.size() > wanted) {
      int others = left.size() - 1;
      // Of equals the one that tells less goes.
      int least = left.get(others);
      for (int i = others - 1; i >= 0; i--) {
        int term = left.get(i);
        if (sums[term] / others + OWN * own[term] < sums[least] / others + OWN * own[least]) {
          least = term;
        }
      }
      left.remove(Integer.valueOf(least));
      for (int other : left) {
        sums[other] -= likeness[other][least];
      }
    }
    left.sort(Comparator.naturalOrder());
    return left.stream().mapToInt(Integer::intValue).toArray();
  }
}
