package org.tieline.job;

import java.util.OptionalInt;
import org.tieline.topics.TopicsPlan;
import org.tieline.topics.model.Method;

/** The keys of the job file under reports.topics, with their defaults. */
final class TopicsKeys {
  private TopicsKeys() {}

  static TopicsPlan plan(Section section) {
    OptionalInt count =
        section.is("count", "auto")
            ? OptionalInt.empty()
            // Twenty topics are as many as a reader can take in.
            : OptionalInt.of(Math.toIntExact(section.whole("count", 20, 2, 10_000)));
    TopicsPlan plan =
        new TopicsPlan(
            section.word("method", Method.class, Method.CLUSTERS),
            count,
            section.whole("seed", 7, Long.MIN_VALUE, Long.MAX_VALUE),
            // More stories do not change the topics, and one core must hold them.
            Math.toIntExact(section.whole("fit", 200_000, 100, 10_000_000)));
    section.done();
    return plan;
  }
}
