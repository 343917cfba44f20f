package org.tieline.ties;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** How much of a tie is told within a topic. Made where the job asks for topics too. */
@Table(
    name = "ties/tie_topics",
    grain = "tie x topic",
    key = {"tie_id", "topic_id"})
public record TieTopic(
    @Column("the tie") String tie_id,
    @Column("the topic") int topic_id,
    @Column("stories naming both whose lead is nearest to the topic") long stories,
    @Column("stories whose lead is nearest to the topic") long topic_stories,
    @Column(value = "of the tie's stories that have a topic", unit = "0..1") double share,
    @Column(value = "lower bound of share, 95 % (Wilson 1927)", unit = "0..1") double share_low,
    @Column(value = "upper bound of share, 95 % (Wilson 1927)", unit = "0..1") double share_high,
    @Column(
            value =
                "(stories + .5) / (those expected if the tie were told in all topics of the language alike + .5)",
            unit = "1 alike, 2 twice as often")
        double lift,
    @Column("lower bound of lift, 95 % (Noren et al. 2013)") double lift_low,
    @Column("upper bound of lift, 95 % (Noren et al. 2013)") double lift_high) {}
