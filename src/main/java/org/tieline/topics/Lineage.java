package org.tieline.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Matches topics with earlier ones by the stories that they share (Greene, O'Callaghan and
 * Cunningham 2014). A pair that shares most, by Jaccard's index, is one topic. Of the others an
 * earlier topic that has half its stories in a new one merged into it, and a new topic that has
 * half of its stories from an earlier one split from it.
 *
 * @param ids the id that each new topic, by its provisional number, has
 * @param rows what became of all
 */
record Lineage(Map<Integer, Integer> ids, List<TopicDescent> rows) {
  /** Overlap from which two topics are one. */
  private static final double SAME = .25;

  private static final double HALF = .5;

  /**
   * Stories of an earlier and a new topic.
   *
   * @param earlier an id
   * @param topic a provisional number
   */
  record Shared(int earlier, int topic, long stories) {}

  /**
   * @param shared of each pair with common stories
   * @param earlier ids of all earlier topics
   * @param next the first id that no topic ever had, ended ones included
   * @param count new topics, numbered from 0
   */
  static Lineage of(List<Shared> shared, Set<Integer> earlier, int next, int count) {
    Map<Integer, Long> earlierSizes = new HashMap<>();
    Map<Integer, Long> sizes = new HashMap<>();
    for (Shared pair : shared) {
      earlierSizes.merge(pair.earlier(), pair.stories(), Long::sum);
      sizes.merge(pair.topic(), pair.stories(), Long::sum);
    }
    List<TopicDescent> byOverlap = new ArrayList<>();
    for (Shared pair : shared) {
      long either = earlierSizes.get(pair.earlier()) + sizes.get(pair.topic()) - pair.stories();
      byOverlap.add(
          new TopicDescent(
              pair.topic(),
              pair.earlier(),
              "kept",
              pair.stories(),
              (double) pair.stories() / either));
    }
    byOverlap.sort(
        Comparator.comparingDouble((TopicDescent row) -> -row.overlap())
            .thenComparing(TopicDescent::earlier_id)
            .thenComparing(TopicDescent::topic_id));
    Map<Integer, Integer> ids = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    List<TopicDescent> found = new ArrayList<>();
    for (TopicDescent pair : byOverlap) {
      if (pair.overlap() >= SAME
          && !ids.containsKey(pair.topic_id())
          && taken.add(pair.earlier_id())) {
        ids.put(pair.topic_id(), pair.earlier_id());
        found.add(pair);
      }
    }
    int free = next;
    Set<Integer> kept = Set.copyOf(ids.keySet());
    for (int topic = 0; topic < count; topic++) {
      if (!ids.containsKey(topic)) {
        ids.put(topic, free++);
      }
    }
    Set<Integer> descended = new HashSet<>();
    for (TopicDescent pair : byOverlap) {
      if (!taken.contains(pair.earlier_id())
          && pair.stories() >= HALF * earlierSizes.get(pair.earlier_id())) {
        found.add(pair.as("merged"));
        descended.add(pair.topic_id());
        taken.add(pair.earlier_id());
      } else if (!kept.contains(pair.topic_id())
          && !descended.contains(pair.topic_id())
          && pair.stories() >= HALF * sizes.get(pair.topic_id())) {
        found.add(pair.as("split"));
        descended.add(pair.topic_id());
      }
    }
    List<TopicDescent> rows = new ArrayList<>();
    found.forEach(row -> rows.add(row.of(ids.get(row.topic_id()))));
    for (int topic = 0; topic < count; topic++) {
      if (!kept.contains(topic) && !descended.contains(topic)) {
        rows.add(new TopicDescent(ids.get(topic), -1, "born", 0, 0));
      }
    }
    for (int id : new TreeSet<>(earlier)) {
      if (!taken.contains(id)) {
        rows.add(new TopicDescent(-1, id, "ended", 0, 0));
      }
    }
    return new Lineage(ids, rows);
  }
}
