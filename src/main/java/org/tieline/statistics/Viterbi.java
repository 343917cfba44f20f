package org.tieline.statistics;

import java.util.Arrays;

/** The cheapest path through the states of an automaton in which only climbing costs. */
final class Viterbi {

  private Viterbi() {}

  /**
   * The state at each step; of equally cheap paths, the one in lower states.
   *
   * @param costs by step, then state: the cost of being in the state
   * @param climb the cost of rising by one state; falling is free; the path starts from state 0
   */
  static int[] cheapest(double[][] costs, double climb) {
    if (costs.length == 0) {
      return new int[0];
    }
    int states = costs[0].length;
    int[][] from = new int[costs.length][states];
    double[] total = new double[states];
    Arrays.fill(total, Double.POSITIVE_INFINITY);
    total[0] = 0;
    for (int step = 0; step < costs.length; step++) {
      double[] next = new double[states];
      for (int state = 0; state < states; state++) {
        double least = Double.POSITIVE_INFINITY;
        for (int before = 0; before < states; before++) {
          double cost = total[before] + climb * Math.max(0, state - before);
          if (cost < least) {
            least = cost;
            from[step][state] = before;
          }
        }
        next[state] = least + costs[step][state];
      }
      total = next;
    }
    int[] path = new int[costs.length];
    int state = 0;
    for (int other = 1; other < states; other++) {
      state = total[other] < total[state] ? other : state;
    }
    for (int step = costs.length - 1; step >= 0; step--) {
      path[step] = state;
      state = from[step][state];
    }
    return path;
  }
}
