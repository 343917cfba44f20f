package org.tieline.topics;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A number of topics that was tried. */
@Table(
    name = "topics/selection",
    grain = "language x count",
    key = {"language", "count"})
public record TopicTried(
    @Column(value = "language of the topics", unit = "ISO 639-1, or und") String language,
    @Column("number of topics that were asked for") int count,
    @Column(
            value = "mean NPMI of topics' terms in a third of the stories, which was not fitted",
            unit = "-1..1")
        double coherence,
    @Column(
            value = "mean overlap of topics with those most like them from other random starts",
            unit = "0..1, Jaccard")
        double stability,
    @Column(
            value = "time that it took; of the run, so that no digest counts it",
            unit = "s",
            ofTheRun = true)
        double seconds,
    @Column("whether it is the number that was chosen") boolean chosen) {}
