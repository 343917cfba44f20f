package org.tieline.ties;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A tie in one period; a tie of any period has a row in each. */
@Table(
    name = "ties/tie_periods",
    grain = "tie x period",
    key = {"tie_id", "period"})
public record TiePeriod(
    @Column("the tie") String tie_id,
    @Column(value = "the lesser code", unit = "ISO 3166-1 alpha-3") String country_a,
    @Column(value = "the greater code", unit = "ISO 3166-1 alpha-3") String country_b,
    @Column("name of country_a") String name_a,
    @Column("name of country_b") String name_b,
    @Column("first day of the period") LocalDate period,
    @Column("sentences of the period's leads naming both") long sentences,
    @Column("articles of the period naming both, reprints included") long articles,
    @Column("stories of the period whose lead names both") long stories,
    @Column("stories of the period naming country_a") long stories_a,
    @Column("stories of the period naming country_b") long stories_b,
    @Column("stories of the period") long stories_total,
    @Column("stories of the period naming either") long base,
    @Column(
            value = "normalised pointwise mutual information over the period's stories",
            unit = "-1..1",
            nullWhen = "no story of the period names one of them")
        Double npmi,
    @Column(
            value = "log-likelihood ratio over the period's stories, negative below expectation",
            unit = "G2",
            nullWhen = "no story of the period names one of them")
        Double log_likelihood) {}
