package org.tieline.topics;

import java.io.Serializable;
import java.util.List;
import org.tieline.topics.model.TopicModel;

/**
 * The topics of one language.
 *
 * @param ids the topic_id of each
 * @param seeds the names of the anchors that topics may have grown around
 */
record LanguageTopics(
    String language, List<Integer> ids, List<String> seeds, TermCodes terms, TopicModel model)
    implements Serializable {

  LanguageTopics withIds(List<Integer> others) {
    return new LanguageTopics(language, others, seeds, terms, model);
  }

  /** The name of the anchor that a topic grew around; null for none. */
  String seed(int place) {
    int anchor = model.topics().get(place).anchor();
    return anchor < 0 ? null : seeds.get(anchor);
  }
}
