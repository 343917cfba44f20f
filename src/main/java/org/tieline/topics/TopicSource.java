package org.tieline.topics;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A topic in an outlet. */
@Table(
    name = "topics/topic_sources",
    grain = "topic x source",
    key = {"topic_id", "source"})
public record TopicSource(
    @Column("the topic") int topic_id,
    @Column("the outlet") String source,
    @Column("stories of the topic there, each counted by its lead") long stories,
    @Column(
            value = "share of the outlet's stories of the language",
            unit = "0..1",
            nullWhen = "there are none")
        Double share,
    @Column(value = "lower bound (Wilson)", unit = "0..1, 95 %", nullWhen = "share is")
        Double share_low,
    @Column(value = "upper bound (Wilson)", unit = "0..1, 95 %", nullWhen = "share is")
        Double share_high,
    @Column("(stories + .5) / (stories expected + .5), as if topics were spread evenly")
        double lift,
    @Column(value = "lower bound of lift (Noren et al. 2013)", unit = "95 %") double lift_low,
    @Column(value = "upper bound of lift (Noren et al. 2013)", unit = "95 %") double lift_high) {}
