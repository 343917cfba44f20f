package org.tieline.topics;

import java.util.OptionalInt;
import org.tieline.topics.model.Method;

/**
 * How topics are found.
 *
 * @param method how stories are brought together
 * @param count number of topics, 2 or more; empty to choose
 * @param seed seed of the random start; the same seed gives the same topics
 * @param fit stories that topics are fitted on, at most; all are then told which topics they have
 */
public record TopicsPlan(Method method, OptionalInt count, long seed, int fit) {}
