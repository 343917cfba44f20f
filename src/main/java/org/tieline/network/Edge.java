package org.tieline.network;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** Two entities named together; stored once, the lesser id first. */
@Table(name = "network/edges", grain = "pair of entities", key = "edge_id")
public record Edge(
    @Column("both ids, the lesser first, joined by a bar") String edge_id,
    @Column("the lesser entity_id") String entity_a,
    @Column("the greater entity_id") String entity_b,
    @Column("name of entity_a") String name_a,
    @Column("name of entity_b") String name_b,
    @Column("sentences of stories' leads naming both") long sentences,
    @Column("articles naming both together, reprints included") long articles,
    @Column("stories whose lead names both together") long stories,
    @Column("distinct outlets naming both together") long sources,
    @Column("stories naming entity_a") long stories_a,
    @Column("stories naming entity_b") long stories_b,
    @Column("stories of the corpus") long stories_total,
    @Column(
            value = "normalised pointwise mutual information over stories (Bouma 2009)",
            unit = "-1..1",
            nullWhen = "an end is in no story's lead")
        Double npmi,
    @Column(
            value = "log-likelihood ratio over stories, negative below expectation (Dunning 1993)",
            unit = "G2",
            nullWhen = "an end is in no story's lead, or both ends are in nearly every story")
        Double log_likelihood) {}
