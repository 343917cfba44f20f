package org.tieline.entities;

/**
 * A pair of codes counted under one heading; the counts of several tasks add up.
 *
 * @param lesser the lesser code; equal to {@code greater} for a code's own counts
 * @param facet what {@code heading} is: an outlet, a period, or an outlet within a period
 * @param sentences sentences of leads naming both
 * @param articles articles naming both, reprints included
 * @param stories stories whose lead names both
 */
public record PairCount(
    int lesser,
    int greater,
    String facet,
    String heading,
    long sentences,
    long articles,
    long stories) {
  public static final String SOURCE = "source";
  public static final String PERIOD = "period";

  /** The period's place, -1 for none, a blank, and the outlet. */
  public static final String SOURCE_PERIOD = "source within period";
}
