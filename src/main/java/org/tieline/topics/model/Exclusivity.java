package org.tieline.topics.model;

/** How far a topic's terms are its own. */
final class Exclusivity {
  private static final int TERMS = 10;

  private Exclusivity() {}

  /**
   * By topic the mean, over its first ten terms, of the share of stories with the term that are of
   * the topic; 0 to 1.
   *
   * @param topics the topic of each story; -1 for none
   * @param terms of each topic
   */
  static double[] of(Stories stories, int[] topics, int[][] terms) {
    int[] all = new int[stories.vocabulary()];
    int[][] inTopic = new int[terms.length][stories.vocabulary()];
    for (int story = 0; story < topics.length; story++) {
      if (topics[story] >= 0) {
        for (int term : stories.bag(story).terms()) {
          all[term]++;
          inTopic[topics[story]][term]++;
        }
      }
    }
    double[] exclusivity = new double[terms.length];
    for (int topic = 0; topic < terms.length; topic++) {
      int size = Math.min(TERMS, terms[topic].length);
      for (int i = 0; i < size; i++) {
        int term = terms[topic][i];
        exclusivity[topic] += (double) inTopic[topic][term] / all[term];
      }
      exclusivity[topic] /= Math.max(1, size);
    }
    return exclusivity;
  }
}
