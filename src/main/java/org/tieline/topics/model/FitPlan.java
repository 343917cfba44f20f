package org.tieline.topics.model;

import java.io.Serializable;

/**
 * What is wanted of a fit.
 *
 * @param count number of topics, 2 or more
 * @param seed of the random start
 */
public record FitPlan(Method method, int count, long seed) implements Serializable {

  FitPlan withSeed(long other) {
    return new FitPlan(method, count, other);
  }
}
