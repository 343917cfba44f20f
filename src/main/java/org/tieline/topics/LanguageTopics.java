package org.tieline.topics;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.tieline.topics.model.TopicModel;

/**
 * The topics of one language.
 *
 * @param ids the topic_id of each
 * @param labels what each is called
 * @param seeds the names of the anchors that topics may have grown around
 */
record LanguageTopics(
    String language,
    List<Integer> ids,
    List<String> labels,
    List<String> seeds,
    TermCodes terms,
    TopicModel model)
    implements Serializable {

  LanguageTopics withIds(List<Integer> others) {
    return new LanguageTopics(language, others, labels, seeds, terms, model);
  }

  LanguageTopics withLabels(List<String> others) {
    return new LanguageTopics(language, ids, others, seeds, terms, model);
  }

  /** The name of the anchor that a topic grew around; null for none. */
  String seed(int place) {
    int anchor = model.topics().get(place).anchor();
    return anchor < 0 ? null : seeds.get(anchor);
  }

  /** A topic's terms as they stand in texts, the most telling first. */
  List<String> terms(int place) {
    return Arrays.stream(model.topics().get(place).terms()).mapToObj(terms::term).toList();
  }
}
