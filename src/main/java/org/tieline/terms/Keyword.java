package org.tieline.terms;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** How much more, or less, a contrast's target uses a term than its reference. */
@Table(
    name = "terms/keyness",
    grain = "contrast x language x term",
    key = {"contrast", "language", "term"})
public record Keyword(
    @Column("the contrast's name in the job file") String contrast,
    @Column(value = "language; of a contrast of languages, the target", unit = "ISO 639-1, or und")
        String language,
    @Column("term, as in terms/terms, of 5 or more occurrences on both sides together") String term,
    @Column("times that it stands in the target's leads") long target_occurrences,
    @Column(
            "times that it stands in the reference's leads; of a contrast of languages, where it is a term of terms/terms there")
        long reference_occurrences,
    @Column("words of the target's leads") long target_words,
    @Column("words of the reference's leads") long reference_words,
    @Column("stories of the target with it") long target_stories,
    @Column("stories of the reference with it") long reference_stories,
    @Column("distinct outlets of the target with it") long target_sources,
    @Column(
            value = "Dunning's G2 over four cells, negative where the target uses it less",
            unit = "signed")
        double log_likelihood,
    @Column(
            value = "log2 of the ratio of the rates (Hardie 2014), half an occurrence for none",
            unit = "1: twice as frequent")
        double log_ratio,
    @Column(
            value = "log-odds ratio with an informative Dirichlet prior (Monroe et al. 2008)",
            unit = "standard deviations")
        double z,
    @Column(
            value = "that chance does it when whole stories are drawn (Lijffijt et al. 2016)",
            unit = "0 to 1, two-sided")
        double p_value,
    @Column(
            value = "false discovery rate over the contrast's terms (Benjamini-Hochberg)",
            unit = "0 to 1")
        double q_value,
    @Column(
            value = "Pearson's, with Yates' correction where a count is small, as quanteda has it",
            unit = "signed")
        double chi_squared) {}
