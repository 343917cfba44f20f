package org.tieline.statistics;

/**
 * A figure with its 95 % bounds.
 *
 * @param value the estimate
 * @param low the lower bound
 * @param high the upper bound
 */
public record Estimate(double value, double low, double high) {

  public Estimate {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException("Not bounds of %s: %s, %s".formatted(value, low, high));
    }
  }
}
