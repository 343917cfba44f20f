package org.tieline.entities;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What most mentions give an entity. Those in stories' leads decide, so that a story counts once
 * however often it is reprinted; all mentions do where leads are equal or give nothing.
 */
final class MostMentioned {
  private final SortedMap<String, Mentions> mentions = new TreeMap<>();

  /**
   * How often something is given.
   *
   * @param leads mentions in stories' leads
   * @param all those in reprints included
   */
  private record Mentions(long leads, long all) {
    Mentions plus(Mentions other) {
      return new Mentions(leads + other.leads, all + other.all);
    }

    boolean exceeds(Mentions other) {
      return leads > other.leads || leads == other.leads && all > other.all;
    }
  }

  /** Takes in that so many mentions give this. */
  void add(String given, EntityCount count) {
    mentions.merge(given, new Mentions(count.lead_mentions(), count.mentions()), Mentions::plus);
  }

  /** What most give; of equals, the first in order; null for none. */
  String first() {
    String first = null;
    Mentions most = new Mentions(-1, -1);
    for (Map.Entry<String, Mentions> entry : mentions.entrySet()) {
      if (entry.getValue().exceeds(most)) {
        most = entry.getValue();
        first = entry.getKey();
      }
    }
    return first;
  }

  void clear() {
    mentions.clear();
  }
}
