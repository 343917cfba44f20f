package org.tieline.topics;

import java.io.Serializable;
import java.util.Map;
import org.tieline.statistics.Interval;
import org.tieline.statistics.Lift;
import org.tieline.statistics.Wilson;

/**
 * How much of a context's stories a topic has, and whether that is more than everywhere.
 *
 * @param stories of each language
 * @param sizes stories of each topic
 */
record TopicShares(Map<String, Long> stories, Map<Integer, Long> sizes) implements Serializable {

  /**
   * A share with its bounds.
   *
   * @param share null in a context without stories, with its bounds
   * @param lift of the stories against those that a topic spread evenly would have there
   */
  record Share(Double share, Double low, Double high, double lift) {}

  Share of(TopicContexts.Cell cell) {
    return of(cell.topic_id(), cell.language(), cell.stories(), cell.base());
  }

  /**
   * @param there stories of the topic in the context
   * @param base stories of the language in the context
   */
  Share of(int topic, String language, long there, long base) {
    double expected =
        (double) base
            * sizes.getOrDefault(topic, 0L)
            / Math.max(1, stories.getOrDefault(language, 0L));
    double lift = Lift.of(there, expected).lift();
    if (base == 0) {
      return new Share(null, null, null, lift);
    }
    Interval bounds = Wilson.interval(there, base);
    return new Share((double) there / base, bounds.low(), bounds.high(), lift);
  }
}
