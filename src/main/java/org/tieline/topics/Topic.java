package org.tieline.topics;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A topic: stories that use the same words. */
@Table(name = "topics/topics", grain = "topic", key = "topic_id")
public record Topic(
    @Column("0 for the topic with the most stories when it was fitted, and on") int topic_id,
    @Column(value = "language of its articles", unit = "ISO 639-1, or und") String language,
    @Column("three telling phrases that share no word; a word where no phrase tells") String label,
    @Column(value = "the name of the seeds that it grew around", nullWhen = "it grew by itself")
        String seed,
    @Column(value = "share of the language's stories", unit = "0..1") double share,
    @Column("articles, reprints included, whose first topic it is") long articles,
    @Column("stories whose first topic it is, each counted by its lead") long stories,
    @Column(
            value =
                "mean NPMI of its first ten terms in windows of ten terms, between which stop words"
                    + " and rare words are left out; -1 where it has fewer than two terms",
            unit = "-1..1")
        double coherence,
    @Column(
            value = "mean share of the stories with one of its first ten terms that are its own",
            unit = "0..1")
        double exclusivity,
    @Column(
            value = "overlap with the topic most like it from other random starts",
            unit = "0..1, Jaccard")
        double stability,
    @Column(value = "place on a map where like topics are near", unit = "-1..1") double x,
    @Column(value = "place on a map where like topics are near", unit = "-1..1") double y) {}
