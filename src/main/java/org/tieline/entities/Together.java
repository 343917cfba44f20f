package org.tieline.entities;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The share of a story's pairs that it names together, by language and by how many it names. Where
 * few stories name so many, the share of all stories counts as one pair of theirs.
 */
final class Together {
  private final long[] pairs;
  private final long[] together;
  private final SortedMap<Integer, long[]>[] byDegree;

  @SuppressWarnings("unchecked")
  Together(int languages) {
    pairs = new long[languages];
    together = new long[languages];
    byDegree = new SortedMap[languages];
    for (int language = 0; language < languages; language++) {
      byDegree[language] = new TreeMap<>();
    }
  }

  /**
   * @param degree how many the stories name
   * @param tied pairs that they name together
   */
  void add(int language, int degree, long stories, long tied) {
    long all = stories * degree * (degree - 1) / 2;
    pairs[language] += all;
    together[language] += tied;
    long[] sums = byDegree[language].computeIfAbsent(degree, key -> new long[2]);
    sums[0] += all;
    sums[1] += tied;
  }

  double share(int language, int degree) {
    double overall = pairs[language] == 0 ? 1 : (double) together[language] / pairs[language];
    long[] sums = byDegree[language].get(degree);
    return (sums[1] + overall) / (sums[0] + 1);
  }
}
