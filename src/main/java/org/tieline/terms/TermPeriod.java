package org.tieline.terms;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A term in one period; a term of any period has a row in each. */
@Table(
    name = "terms/term_periods",
    grain = "language x term x period",
    key = {"language", "term", "period"})
public record TermPeriod(
    @Column(value = "language", unit = "ISO 639-1, or und") String language,
    @Column("term, as in terms/terms") String term,
    @Column("first day of the period") LocalDate period,
    @Column("times that it stands in leads of the period") long occurrences,
    @Column("articles with it, reprints included") long articles,
    @Column("stories with it") long stories,
    @Column(
            value = "occurrences in a million words of the period's leads",
            unit = "per million",
            nullWhen = "the period has no words in the language")
        Double per_million,
    @Column(
            value = "lower bound, clustered by story",
            unit = "per million, 95 %",
            nullWhen = "per_million is")
        Double per_million_low,
    @Column(
            value = "upper bound, clustered by story",
            unit = "per million, 95 %",
            nullWhen = "per_million is")
        Double per_million_high,
    @Column(
            value =
                "whether its share of stories bursts (Kleinberg 2003, batches, s = 2, gamma = 1)",
            nullWhen =
                "under 10 stories or 8 complete periods, or in half of all stories with a day or"
                    + " more: twice that share is none")
        Boolean burst,
    @Column(
            value = "what the period adds to the burst's weight",
            unit = "nats, 0 outside a burst",
            nullWhen = "burst is")
        Double burst_weight) {}
