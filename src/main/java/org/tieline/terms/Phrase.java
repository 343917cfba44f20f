package org.tieline.terms;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** Words that stand together, and how firmly. */
@Table(
    name = "terms/collocations",
    grain = "language x phrase",
    key = {"language", "phrase"})
public record Phrase(
    @Column(value = "language", unit = "ISO 639-1, or und") String language,
    @Column("the most frequent form of the words that share its stems, a blank between two")
        String phrase,
    @Column(value = "words in the phrase", unit = "words, 2 to 5") int size,
    @Column("times that it stands in stories' leads") long occurrences,
    @Column("articles with it, reprints included") long articles,
    @Column("stories with it, each counted by its lead") long stories,
    @Column(
            value = "Dunning's G2 of its words being independent, over 2^size cells",
            unit = "signed")
        double log_likelihood,
    @Column(
            value = "normalised pointwise mutual information (Bouma 2009, Van de Cruys 2011)",
            unit = "-1 to 1")
        double npmi,
    @Column(
            value = "interaction of all its words (Blaheta and Johnson 2001), counts plus .5",
            unit = "log odds")
        double lambda,
    @Column(value = "lambda over its standard error", unit = "standard deviations") double lambda_z,
    @Column(value = "14 + log2 of Dice's coefficient (Rychly 2008)", unit = "at most 14")
        double log_dice,
    @Column(
            "of the occurrences, those inside a longer phrase; one that stands outside fewer times"
                + " than phrase_minimum is left out")
        long nested) {}
