package org.tieline.job;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.spark.Publication;
import org.tieline.topics.ArticleTopic;
import org.tieline.topics.Representative;
import org.tieline.topics.Topic;
import org.tieline.topics.TopicDescent;
import org.tieline.topics.TopicEntity;
import org.tieline.topics.TopicMerge;
import org.tieline.topics.TopicPeriod;
import org.tieline.topics.TopicSource;
import org.tieline.topics.TopicTerm;
import org.tieline.topics.TopicTried;
import org.tieline.topics.Topics;

/** Publishes topics/*. */
final class TopicsReport {
  private TopicsReport() {}

  /**
   * @param names the articles' names; null where no report needs them
   */
  static void publish(
      Publication publication, Topics topics, Calendar calendar, Dataset<Annotated> names)
      throws IOException {
    publication.write(topics.topics(), Topic.class);
    publication.write(topics.terms(), TopicTerm.class);
    publication.write(topics.articles(), ArticleTopic.class);
    publication.write(topics.periods(calendar), TopicPeriod.class);
    publication.write(topics.sources(), TopicSource.class);
    publication.write(topics.entities(names), TopicEntity.class);
    publication.write(topics.representatives(), Representative.class);
    publication.write(topics.hierarchy(), TopicMerge.class);
    publication.write(topics.selection(), TopicTried.class);
    publication.write(topics.lineage(), TopicDescent.class);
    publication.export(Topics.file(), topics::save);
  }
}
