package org.tieline.terms;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A term and how much it is used. */
@Table(
    name = "terms/terms",
    grain = "language x term",
    key = {"language", "term"})
public record Term(
    @Column(value = "language", unit = "ISO 639-1, or und") String language,
    @Column("the most frequent form of the words that share its stems, a blank between two")
        String term,
    @Column(value = "words in the term", unit = "words") int size,
    @Column("times that it stands in stories' leads") long occurrences,
    @Column("articles with it, reprints included") long articles,
    @Column("stories with it, each counted by its lead") long stories,
    @Column("distinct outlets with it") long sources,
    @Column(
            value = "occurrences in a million words of the language's leads",
            unit = "per million",
            nullWhen = "only reprints are in the language")
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
            value = "Gries' DPnorm over outlets: how uneven its spread is",
            unit = "0 as all words are spread to 1 only in the smallest outlet",
            nullWhen = "under 10 occurrences, or the language has one outlet")
        Double dispersion,
    @Column(
            value = "Gries' DPnorm over periods",
            unit = "0 as all words are spread to 1 only in the smallest period",
            nullWhen = "under 10 occurrences in leads with a day, or the language has one period")
        Double dispersion_periods,
    @Column(
            value = "ln(stories of the language / stories with it)",
            unit = "nats, 0 or more",
            nullWhen = "no story has it")
        Double idf,
    @Column(value = "first day with it", nullWhen = "its articles have no dates")
        LocalDate first_day,
    @Column(value = "last day with it", nullWhen = "its articles have no dates")
        LocalDate last_day) {}
