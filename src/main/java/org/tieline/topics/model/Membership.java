package org.tieline.topics.model;

import java.io.Serializable;

/** Tells how far a text belongs to each topic, as a fitted method sees it. */
interface Membership extends Serializable {

  /** How probable each topic is for a text; sums to 1. Empty for a text without known terms. */
  double[] of(Bag text);
}
