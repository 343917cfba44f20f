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
   * A topic in a context.
   *
   * @param share null in a context without stories, with its bounds
   * @param lift of the stories against those that a topic spread evenly would have there
   */
  public record Share(
      int topic_id,
      String context,
      long stories,
      Double share,
      Double share_low,
      Double share_high,
      double lift,
      double lift_low,
      double lift_high) {}

  Share of(TopicContexts.Cell cell) {
    long there = cell.stories();
    long base = cell.base();
    double expected =
        (double) base
            * sizes.getOrDefault(cell.topic_id(), 0L)
            / Math.max(1, stories.getOrDefault(cell.language(), 0L));
    Lift lift = Lift.of(there, expected);
    Interval bounds = base == 0 ? null : Wilson.interval(there, base);
    return new Share(
        cell.topic_id(),
        cell.context(),
        there,
        bounds == null ? null : (Double) ((double) there / base),
        bounds == null ? null : (Double) bounds.low(),
        bounds == null ? null : (Double) bounds.high(),
        lift.lift(),
        lift.low(),
        lift.high());
  }
}
