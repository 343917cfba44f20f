package org.tieline.topics;

import java.util.OptionalInt;

/**
 * How topics are found.
 *
 * @param count number of topics, 2 or more; empty to choose by the corpus's size
 * @param seed seed of the random start; the same seed gives the same topics
 */
public record TopicsPlan(OptionalInt count, long seed) {}
