package org.tieline.statistics;

import java.util.Optional;

/**
 * Bursts of a term over time, by Kleinberg's automaton: a state for the usual rate, others each
 * {@code s} times as fast; rising costs {@code gamma} times the logarithm of the length.
 *
 * <p>Kleinberg, J. (2003): Bursty and hierarchical structure in streams. Data Mining and Knowledge
 * Discovery 7, 373-397: section 4 for batches, section 2 for gaps (as in R's package bursts).
 *
 * @param states 0 for no burst, one entry a batch or gap
 * @param weights what a batch in burst saves by its state against state 0, else 0; the sum over a
 *     burst is Kleinberg's weight of it
 */
public record Bursts(int[] states, double[] weights) {

  private static final int BURST = 1;

  /**
   * The two-state automaton over batches (periods); empty where {@code s} times the usual share of
   * stories is 1 or more, a share that no batch can have.
   *
   * @param relevant stories with the term, by batch
   * @param stories all stories, by batch, at least as many
   * @param s how much more frequent in a burst, over 1
   * @param gamma cost of entering a burst, in logarithms of the number of batches
   */
  public static Optional<Bursts> ofBatches(
      long[] relevant, long[] stories, double s, double gamma) {
    requireRates(s, gamma);
    long term = 0;
    long all = 0;
    for (int batch = 0; batch < relevant.length; batch++) {
      term += relevant[batch];
      all += stories[batch];
    }
    double usual = all == 0 ? 0 : (double) term / all;
    double inBurst = s * usual;
    if (inBurst >= 1) {
      return Optional.empty();
    }
    if (term == 0) {
      return Optional.of(new Bursts(new int[relevant.length], new double[relevant.length]));
    }
    double[][] costs = new double[relevant.length][2];
    for (int batch = 0; batch < relevant.length; batch++) {
      long without = stories[batch] - relevant[batch];
      // The binomial coefficient is the same in both states and left out.
      costs[batch][0] = -relevant[batch] * Math.log(usual) - without * Math.log1p(-usual);
      costs[batch][BURST] = -relevant[batch] * Math.log(inBurst) - without * Math.log1p(-inBurst);
    }
    return Optional.of(cheapest(costs, gamma * Math.log(relevant.length)));
  }

  /**
   * The automaton over the gaps between single occurrences, with as many states as the smallest gap
   * asks for.
   *
   * @param offsets moments of the occurrences, rising strictly, at least two
   * @param s ratio of one state's rate to the one below, over 1
   * @param gamma cost of rising a state, in logarithms of the number of gaps
   */
  public static Bursts ofOffsets(double[] offsets, double s, double gamma) {
    requireRates(s, gamma);
    double[] gaps = gaps(offsets);
    double time = offsets[gaps.length] - offsets[0];
    double smallest = Double.POSITIVE_INFINITY;
    for (double gap : gaps) {
      smallest = Math.min(smallest, gap);
    }
    int states = (int) Math.ceil(1 + (Math.log(time) - Math.log(smallest)) / Math.log(s));
    double[][] costs = new double[gaps.length][states];
    for (int state = 0; state < states; state++) {
      double rate = Math.pow(s, state) * gaps.length / time;
      for (int gap = 0; gap < gaps.length; gap++) {
        costs[gap][state] = rate * gaps[gap] - Math.log(rate);
      }
    }
    return cheapest(costs, gamma * Math.log(gaps.length));
  }

  private static Bursts cheapest(double[][] costs, double climb) {
    int[] states = Viterbi.cheapest(costs, climb);
    double[] weights = new double[states.length];
    for (int i = 0; i < states.length; i++) {
      weights[i] = states[i] == 0 ? 0 : costs[i][0] - costs[i][states[i]];
    }
    return new Bursts(states, weights);
  }

  private static double[] gaps(double[] offsets) {
    if (offsets.length < 2) {
      throw new IllegalArgumentException("No gap between " + offsets.length + " offsets");
    }
    double[] gaps = new double[offsets.length - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = offsets[i + 1] - offsets[i];
      if (!(gaps[i] > 0)) {
        throw new IllegalArgumentException(
            "Offsets must rise: %s, %s".formatted(offsets[i], offsets[i + 1]));
      }
    }
    return gaps;
  }

  private static void requireRates(double s, double gamma) {
    if (!(s > 1 && gamma >= 0)) {
      throw new IllegalArgumentException("No automaton with s %s, gamma %s".formatted(s, gamma));
    }
  }
}
