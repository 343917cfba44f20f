package org.tieline.topics;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A topic: stories that use the same words. */
@Table(name = "topics/topics", grain = "topic", key = "topic_id")
public record Topic(
    @Column("0 for the topic with the most stories, and on") int topic_id,
    @Column(value = "language of its articles", unit = "ISO 639-1, or und") String language,
    @Column("its three most telling terms") String label,
    @Column(value = "share of the language's stories", unit = "0..1") double share,
    @Column("articles, reprints included") long articles,
    @Column("stories, each counted by its lead") long stories) {}
