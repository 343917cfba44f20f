package org.tieline.job;

/**
 * What is published, and how long.
 *
 * @param text how much of the articles' texts appears in the tables
 * @param history runs that are kept, the current one included
 */
public record PublishPlan(Text text, int history) {

  /** How much of the articles' texts is published. */
  public enum Text {
    FULL,
    EVIDENCE,
    NONE
  }
}
