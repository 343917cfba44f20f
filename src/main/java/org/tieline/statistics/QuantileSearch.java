package org.tieline.statistics;

/** Finds a quantile of a continuous distribution: Newton's steps, kept inside a bracket. */
interface QuantileSearch {

  int STEPS = 200;

  /** The share of the distribution below {@code z}. */
  double below(double z);

  /** How fast that grows. */
  double slope(double z);

  /**
   * The quantile.
   *
   * @param p between 0 and 1
   * @param start where to begin
   * @param low below the quantile; may be infinite
   * @param high above it; may be infinite
   * @param longest step
   */
  default double find(double p, double start, double low, double high, double longest) {
    double z = start;
    double least = low;
    double most = high;
    for (int step = 0; step < STEPS; step++) {
      double error = below(z) - p;
      least = error < 0 ? z : least;
      most = error > 0 ? z : most;
      double next = z - Math.max(-longest, Math.min(longest, error / slope(z)));
      // What has converged may touch the bracket, of which one end can be open still.
      if (Math.abs(next - z) < 1e-12) {
        return next;
      }
      if (!(next > least && next < most)) {
        next = (least + most) / 2;
      }
      z = next;
    }
    return z;
  }
}
