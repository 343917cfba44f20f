package org.tieline.topics.model;

import java.io.Serializable;
import java.util.List;

/**
 * What is wanted of a fit.
 *
 * @param count number of topics, 2 or more
 * @param seed of the random start
 * @param anchors codes of the terms that the first topics are to be about; fewer lists than topics
 */
public record FitPlan(Method method, int count, long seed, List<int[]> anchors)
    implements Serializable {

  FitPlan withSeed(long other) {
    return new FitPlan(method, count, other, anchors);
  }

  FitPlan withCount(int other) {
    return new FitPlan(method, other, seed, anchors);
  }
}
