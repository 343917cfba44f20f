package org.tieline.statistics;

/**
 * Bounds that hold a figure with 95 %.
 *
 * @param low the lower bound, in the figure's unit
 * @param high the upper bound; not below {@code low}
 */
public record Interval(double low, double high) {

  /** The standard normal's 97.5 % quantile. */
  static final double Z = 1.959963984540054;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("Not an interval: %s to %s".formatted(low, high));
    }
  }
}
