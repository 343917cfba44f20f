package org.tieline.topics.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/** Tells how far a text belongs to each topic, as a fitted method sees it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "method")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Clusters.class, name = "clusters"),
  @JsonSubTypes.Type(value = MixedTopics.class, name = "mixtures")
})
interface Membership extends Serializable {

  /** How probable each topic is for a text; sums to 1. Empty for a text without known terms. */
  double[] of(Bag text);
}
