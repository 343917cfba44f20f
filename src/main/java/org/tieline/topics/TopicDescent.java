package org.tieline.topics;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** What became of a topic when topics were found anew. */
@Table(
    name = "topics/lineage",
    grain = "topic x earlier topic",
    key = {"topic_id", "earlier_id"})
public record TopicDescent(
    @Column("the topic; -1 where the earlier one ended") int topic_id,
    @Column("the topic before; -1 where there was none") int earlier_id,
    @Column(
            "kept (with its id), born, ended, merged (into the topic), split (from the earlier one)")
        String relation,
    @Column("stories of this corpus that are of both") long stories,
    @Column(value = "of the stories of either, those of both", unit = "0..1") double overlap) {

  TopicDescent as(String other) {
    return new TopicDescent(topic_id, earlier_id, other, stories, overlap);
  }

  TopicDescent of(int id) {
    return new TopicDescent(id, earlier_id, relation, stories, overlap);
  }
}
