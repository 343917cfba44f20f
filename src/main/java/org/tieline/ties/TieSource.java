package org.tieline.ties;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** How much an outlet tells of a tie. */
@Table(
    name = "ties/tie_sources",
    grain = "tie x outlet",
    key = {"tie_id", "source"})
public record TieSource(
    @Column("the tie") String tie_id,
    @Column("outlet; empty for articles without") String source,
    @Column("articles of the outlet naming both, reprints included") long articles,
    @Column("stories naming both whose lead is the outlet's") long stories,
    @Column("stories whose lead is the outlet's") long source_stories,
    @Column(
            value = "of the tie's stories",
            unit = "0..1",
            nullWhen = "no story names both, reprints only")
        Double share,
    @Column(
            value = "lower bound of share, 95 % (Wilson 1927)",
            unit = "0..1",
            nullWhen = "share is null")
        Double share_low,
    @Column(
            value = "upper bound of share, 95 % (Wilson 1927)",
            unit = "0..1",
            nullWhen = "share is null")
        Double share_high,
    @Column(
            value = "(stories + .5) / (those expected if all outlets told of the tie alike + .5)",
            unit = "1 as others, 2 twice as often")
        double lift,
    @Column("lower bound of lift, 95 % (Noren et al. 2013)") double lift_low,
    @Column("upper bound of lift, 95 % (Noren et al. 2013)") double lift_high) {}
