package org.tieline.counting;

import java.util.Map;
import java.util.SortedMap;

/** What is counted most often. */
public final class MostFrequent {
  private MostFrequent() {}

  /** The most frequent key; of equals, the first in order; null for none. */
  public static String of(SortedMap<String, Long> counts) {
    String best = null;
    long most = -1;
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        best = count.getKey();
      }
    }
    return best;
  }
}
