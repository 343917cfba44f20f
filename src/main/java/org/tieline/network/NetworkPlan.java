package org.tieline.network;

/**
 * When entities are tied by an edge.
 *
 * @param unit the stretch of text in which both must be named
 * @param minimum least stories of an edge that is published
 */
public record NetworkPlan(Unit unit, long minimum) {

  /** A stretch of text in which entities are named together. */
  public enum Unit {
    SENTENCE,
    ARTICLE
  }
}
