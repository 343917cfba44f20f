package org.tieline.topics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tieline.topics.model.Method;

/**
 * How topics are found.
 *
 * @param method how stories are brought together
 * @param count number of topics, 2 or more; empty to choose
 * @param seed seed of the random start; the same seed gives the same topics
 * @param fit stories that topics are fitted on, at most; all are then told which topics they have
 * @param seeds words that topics are to be about, by a name; fewer names than topics
 * @param from an output whose topics are used; empty to find some
 * @param refit whether topics are found anew, and those of {@code from} keep their ids
 */
public record TopicsPlan(
    Method method,
    OptionalInt count,
    long seed,
    int fit,
    Map<String, List<String>> seeds,
    Optional<String> from,
    boolean refit) {

  /** So many topics by clusters, and the rest as by default. */
  public static TopicsPlan of(OptionalInt count, long seed) {
    return new TopicsPlan(Method.CLUSTERS, count, seed, 200_000, Map.of(), Optional.empty(), false);
  }
}
