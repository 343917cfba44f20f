package org.tieline.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tieline.topics.model.Selection;
import org.tieline.topics.model.TopicModel;

/** What the fitted topics are, as rows of the tables that tell of no single article. */
record TopicRows(List<LanguageTopics> languages) {

  /**
   * Rows of topics/topics.
   *
   * @param articles of each topic, reprints included
   */
  List<Topic> topics(TopicShares shares, Map<Integer, Long> articles) {
    List<Topic> topics = new ArrayList<>();
    for (LanguageTopics language : languages) {
      long all = Math.max(1, shares.stories().getOrDefault(language.language(), 0L));
      for (int place = 0; place < language.ids().size(); place++) {
        TopicModel.FittedTopic topic = language.model().topics().get(place);
        int id = language.ids().get(place);
        long stories = shares.sizes().getOrDefault(id, 0L);
        topics.add(
            new Topic(
                id,
                language.language(),
                language.labels().get(place),
                language.seed(place),
                (double) stories / all,
                articles.getOrDefault(id, 0L),
                stories,
                topic.coherence(),
                topic.exclusivity(),
                topic.stability(),
                topic.x(),
                topic.y()));
      }
    }
    return topics;
  }

  /** Rows of topics/topic_terms. */
  List<TopicTerm> terms() {
    List<TopicTerm> terms = new ArrayList<>();
    for (LanguageTopics language : languages) {
      for (int place = 0; place < language.ids().size(); place++) {
        double[] weights = language.model().topics().get(place).weights();
        List<String> words = language.terms(place);
        for (int i = 0; i < weights.length; i++) {
          terms.add(new TopicTerm(language.ids().get(place), i + 1, words.get(i), weights[i]));
        }
      }
    }
    return terms;
  }

  /** Rows of topics/hierarchy. */
  List<TopicMerge> hierarchy() {
    List<TopicMerge> merges = new ArrayList<>();
    for (LanguageTopics language : languages) {
      int step = 0;
      for (TopicModel.Join join : language.model().joins()) {
        merges.add(
            new TopicMerge(
                language.language(),
                ++step,
                language.ids().get(join.first()),
                language.ids().get(join.second()),
                join.distance()));
      }
    }
    return merges;
  }

  /** Rows of topics/selection. */
  List<TopicTried> selection() {
    List<TopicTried> tried = new ArrayList<>();
    for (LanguageTopics language : languages) {
      Selection selection = language.model().selection();
      for (Selection.Tried one : selection.tried()) {
        tried.add(
            new TopicTried(
                language.language(),
                one.count(),
                one.coherence(),
                one.stability(),
                one.seconds(),
                one.count() == selection.chosen()));
      }
    }
    return tried;
  }
}
