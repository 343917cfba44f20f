package org.tieline.topics.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Quality of topics as OCTIS measures it: NPMI of the first ten terms, diversity, NMI, purity. */
final class TopicMeasures {
  private static final int WINDOW = 10;
  private static final double EPSILON = 1e-12;

  private TopicMeasures() {}

  /** Mean NPMI of the terms of a topic, by windows of ten tokens (Röder et al. 2015). */
  static double coherence(List<List<String>> topics, List<String[]> texts) {
    Map<String, Integer> codes = new HashMap<>();
    topics.forEach(topic -> topic.forEach(term -> codes.putIfAbsent(term, codes.size())));
    int size = codes.size();
    double[][] together = new double[size][size];
    long windows = 0;
    for (String[] text : texts) {
      int last = Math.max(1, text.length - WINDOW + 1);
      windows += last;
      Map<Integer, java.util.BitSet> held = new HashMap<>();
      for (int at = 0; at < text.length; at++) {
        Integer code = codes.get(text[at]);
        if (code != null) {
          held.computeIfAbsent(code, c -> new java.util.BitSet())
              .set(Math.min(Math.max(0, at - WINDOW + 1), last - 1), Math.min(at + 1, last));
        }
      }
      held.forEach(
          (a, windowsOfA) ->
              held.forEach(
                  (b, windowsOfB) -> {
                    if (b <= a) {
                      java.util.BitSet both = (java.util.BitSet) windowsOfA.clone();
                      both.and(windowsOfB);
                      together[a][b] += both.cardinality();
                    }
                  }));
    }
    double sum = 0;
    for (List<String> topic : topics) {
      double inTopic = 0;
      for (int i = 0; i < topic.size(); i++) {
        for (int j = 0; j < i; j++) {
          int a = Math.max(codes.get(topic.get(i)), codes.get(topic.get(j)));
          int b = Math.min(codes.get(topic.get(i)), codes.get(topic.get(j)));
          double both = together[a][b] / windows + EPSILON;
          double margins = together[a][a] / windows * (together[b][b] / windows);
          inTopic += margins == 0 ? -1 : Math.log(both / margins) / -Math.log(both);
        }
      }
      sum += inTopic / (topic.size() * (topic.size() - 1) / 2.0);
    }
    return sum / topics.size();
  }

  /** Share of terms that explain one topic only. */
  static double diversity(List<List<String>> topics) {
    Set<String> distinct = new HashSet<>();
    topics.forEach(distinct::addAll);
    return distinct.size() / (double) topics.stream().mapToInt(List::size).sum();
  }

  /** Normalised mutual information, by the mean of the entropies. */
  static double nmi(int[] labels, int[] topics) {
    Map<Integer, Integer> byLabel = new HashMap<>();
    Map<Integer, Integer> byTopic = new HashMap<>();
    Map<List<Integer>, Integer> joint = joint(labels, topics);
    joint.forEach(
        (key, count) -> {
          byLabel.merge(key.get(0), count, Integer::sum);
          byTopic.merge(key.get(1), count, Integer::sum);
        });
    double n = labels.length;
    double information = 0;
    for (Map.Entry<List<Integer>, Integer> cell : joint.entrySet()) {
      double margins =
          (double) byLabel.get(cell.getKey().get(0)) * byTopic.get(cell.getKey().get(1));
      information += cell.getValue() / n * Math.log(cell.getValue() * n / margins);
    }
    return information / ((entropy(byLabel, n) + entropy(byTopic, n)) / 2);
  }

  private static double entropy(Map<Integer, Integer> counts, double n) {
    return -counts.values().stream().mapToDouble(x -> x / n * Math.log(x / n)).sum();
  }

  /** Share of stories whose label is the most frequent of their topic. */
  static double purity(int[] labels, int[] topics) {
    Map<Integer, Integer> most = new HashMap<>();
    joint(labels, topics).forEach((key, count) -> most.merge(key.get(1), count, Math::max));
    return most.values().stream().mapToInt(Integer::intValue).sum() / (double) labels.length;
  }

  private static Map<List<Integer>, Integer> joint(int[] labels, int[] topics) {
    Map<List<Integer>, Integer> joint = new HashMap<>();
    for (int i = 0; i < labels.length; i++) {
      joint.merge(Arrays.asList(labels[i], topics[i]), 1, Integer::sum);
    }
    return joint;
  }
}
