package org.tieline.topics;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** Two groups of topics become one. */
@Table(
    name = "topics/hierarchy",
    grain = "language x merge",
    key = {"language", "step"})
public record TopicMerge(
    @Column(value = "language of the topics", unit = "ISO 639-1, or und") String language,
    @Column("1 for the topics most like each other, and on") int step,
    @Column("the group, by the topic in it that had the most stories of those fitted on")
        int topic_id,
    @Column("the group that joins it, likewise") int joined_id,
    @Column(value = "1 - mean cosine of their stories' term weights", unit = "0..1")
        double distance) {}
