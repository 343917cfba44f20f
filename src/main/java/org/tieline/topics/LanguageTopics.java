package org.tieline.topics;

import java.io.Serializable;
import org.tieline.topics.model.TopicModel;

/**
 * The topics of one language.
 *
 * @param first the topic_id of the first of them
 */
record LanguageTopics(String language, int first, TermCodes terms, TopicModel model)
    implements Serializable {}
