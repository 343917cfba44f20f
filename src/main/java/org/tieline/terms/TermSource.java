package org.tieline.terms;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A term in one outlet. */
@Table(
    name = "terms/term_sources",
    grain = "language x term x outlet",
    key = {"language", "term", "source"})
public record TermSource(
    @Column(value = "language", unit = "ISO 639-1, or und") String language,
    @Column("term, as in terms/terms") String term,
    @Column("outlet; empty for articles that name none") String source,
    @Column("times that it stands in the outlet's leads") long occurrences,
    @Column("the outlet's articles with it, reprints included") long articles,
    @Column("the outlet's stories with it") long stories,
    @Column(
            value = "occurrences in a million words of the outlet's leads",
            unit = "per million",
            nullWhen = "the outlet has no words in leads of the language")
        Double per_million) {}
