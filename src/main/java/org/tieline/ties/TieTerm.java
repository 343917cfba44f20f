package org.tieline.ties;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/**
 * A term that sentences naming both countries use more than each one's other sentences. A story
 * counts a term once on each side, however often it repeats it.
 */
@Table(
    name = "ties/tie_terms",
    grain = "tie x language x term, the 50 that tell most",
    key = {"tie_id", "language", "term"})
public record TieTerm(
    @Column("the tie") String tie_id,
    @Column(value = "language", unit = "ISO 639-1, or und") String language,
    @Column("word, in lower case; of the forms of one stem the first in order") String term,
    @Column("stories with it in a sentence that names both") long stories,
    @Column("stories with it in sentences of one of the countries only, both countries added up")
        long reference_stories,
    @Column(
            value = "(stories + .5) / (those expected if both sides used it alike + .5)",
            unit = "1 alike, 2 twice as often")
        double lift,
    @Column("lower bound of lift, 95 % (Noren et al. 2013)") double lift_low,
    @Column("upper bound of lift, 95 % (Noren et al. 2013)") double lift_high,
    @Column(
            value = "Dunning's G2 (1993) of both sides' stories, summed over terms; over 0 here",
            unit = "G2")
        double log_likelihood) {}
