package org.tieline.job;

import java.io.IOException;
import org.tieline.spark.Publication;
import org.tieline.topics.ArticleTopic;
import org.tieline.topics.Topic;
import org.tieline.topics.TopicTerm;
import org.tieline.topics.Topics;

/** Publishes topics/*. */
final class TopicsReport {
  private TopicsReport() {}

  static void publish(Publication publication, Topics topics) throws IOException {
    publication.write(topics.topics(), Topic.class);
    publication.write(topics.terms(), TopicTerm.class);
    publication.write(topics.articles(), ArticleTopic.class);
  }
}
