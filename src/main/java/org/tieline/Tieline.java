package org.tieline;

/** Placeholder for the first compile. */
public final class Tieline {
  private Tieline() {}
}
