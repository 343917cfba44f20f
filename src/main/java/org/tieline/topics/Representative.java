package org.tieline.topics;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A story that shows what a topic is about. */
@Table(
    name = "topics/representatives",
    grain = "topic x rank",
    key = {"topic_id", "rank"})
public record Representative(
    @Column("the topic") int topic_id,
    @Column("1 for the best; outlets take turns") int rank,
    @Column("the story's lead") String article_id,
    @Column(value = "its title", nullWhen = "it has none", text = Column.Text.HEADLINE)
        String title,
    @Column(value = "its share of the topic", unit = "0..1") double share) {}
