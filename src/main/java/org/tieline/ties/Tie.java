package org.tieline.ties;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** Two countries and how they are named together, over the whole corpus. */
@Table(name = "ties/ties", grain = "pair of countries", key = "tie_id")
public record Tie(
    @Column("both codes, the lesser first, such as BLR-CHN") String tie_id,
    @Column(value = "the lesser code", unit = "ISO 3166-1 alpha-3") String country_a,
    @Column(value = "the greater code", unit = "ISO 3166-1 alpha-3") String country_b,
    @Column("name of country_a") String name_a,
    @Column("name of country_b") String name_b,
    @Column("sentences of stories' leads naming both") long sentences,
    @Column("articles naming both, reprints included") long articles,
    @Column("stories whose lead names both") long stories,
    @Column("distinct outlets naming both in an article") long sources,
    @Column("stories naming country_a") long stories_a,
    @Column("stories naming country_b") long stories_b,
    @Column("stories of the corpus") long stories_total,
    @Column(
            value = "normalised pointwise mutual information over stories (Bouma 2009)",
            unit = "-1..1",
            nullWhen = "no story names one of them")
        Double npmi,
    @Column(
            value = "log-likelihood ratio over stories, negative below expectation (Dunning 1993)",
            unit = "G2",
            nullWhen = "no story names one of them")
        Double log_likelihood) {}
