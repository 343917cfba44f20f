package org.tieline.network;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** An edge in a period; dense, each edge has a row in every period. */
@Table(
    name = "network/edge_periods",
    grain = "pair of entities x period",
    key = {"edge_id", "period"})
public record EdgePeriod(
    @Column("the edge") String edge_id,
    @Column("the lesser entity_id") String entity_a,
    @Column("the greater entity_id") String entity_b,
    @Column("first day of the period") LocalDate period,
    @Column("sentences of stories' leads naming both") long sentences,
    @Column("articles naming both together, in the job's unit, reprints included") long articles,
    @Column("stories whose lead names both together, in the job's unit") long stories,
    @Column(
            value =
                "as in network/edges, from the period's stories; which share of pairs stand together,"
                    + " from all",
            nullWhen = Edge.NO_ASSOCIATION)
        Double expected,
    @Column(
            value = "(stories + .5) / (expected + .5)",
            unit = "1 as expected, 2 twice as often",
            nullWhen = Edge.NO_ASSOCIATION)
        Double lift,
    @Column(value = "lower bound of lift, 95 % (Noren et al. 2013)", nullWhen = Edge.NO_ASSOCIATION)
        Double lift_low,
    @Column(value = "upper bound of lift, 95 % (Noren et al. 2013)", nullWhen = Edge.NO_ASSOCIATION)
        Double lift_high,
    @Column(
            value = "lift over the lift of the period before",
            unit = "1 unchanged, 2 twice as strong",
            nullWhen = "the first period; or " + Edge.NO_ASSOCIATION)
        Double lift_change,
    @Column(
            value = "lower bound of lift_change, 95 %",
            nullWhen = "the first period; or " + Edge.NO_ASSOCIATION)
        Double lift_change_low,
    @Column(
            value = "upper bound of lift_change, 95 %",
            nullWhen = "the first period; or " + Edge.NO_ASSOCIATION)
        Double lift_change_high) {}
