package org.tieline.job;

import java.util.List;
import java.util.Map;
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
            : OptionalInt.of(Math.toIntExact(section.whole("count", 20, 2, 1_000)));
    // More stories do not change the topics, and one core must hold them.
    int fit = Math.toIntExact(section.whole("fit", 200_000, 100, 5_000_000));
    if (count.orElse(0) > fit) {
      section.fault(
          "fit", "%d topics need as many stories; %d is given".formatted(count.getAsInt(), fit));
    }
    TopicsPlan plan =
        new TopicsPlan(
            section.word("method", Method.class, Method.CLUSTERS),
            count,
            section.whole("seed", 7, Long.MIN_VALUE, Long.MAX_VALUE),
            fit,
            seeds(section, count),
            section.text("from"),
            refit(section));
    section.done();
    return plan;
  }

  private static Map<String, List<String>> seeds(Section section, OptionalInt count) {
    Map<String, List<String>> seeds = section.lists("seeds");
    if (count.isPresent() && seeds.size() >= count.getAsInt()) {
      section.fault(
          "seeds",
          "%d groups of seeds need a count of %d or more, so that other topics have a place"
              .formatted(seeds.size(), seeds.size() + 1));
    }
    return seeds;
  }

  private static boolean refit(Section section) {
    boolean refit = section.flag("refit");
    if (refit && !section.has("from")) {
      section.fault("refit", "topics keep the ids of an earlier output; name it in from");
    }
    return refit;
  }
}
