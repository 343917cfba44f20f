package org.tieline.ties;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** How a tie differs between two windows of time, in one measure. */
@Table(
    name = "ties/contrasts",
    grain = "contrast x tie x measure",
    key = {"contrast", "tie_id", "measure"})
public record ContrastRow(
    @Column("the contrast's name in the job file") String contrast,
    @Column("the tie") String tie_id,
    @Column(
            "what is counted: stories that name both; event_stories, and those of each quad, in"
                + " which one acts on the other; or those whose events are about a context, such as"
                + " military")
        String measure,
    @Column("such stories in the window before") long before_stories,
    @Column("such stories in the window after") long after_stories,
    @Column("stories before that name either") long before_base,
    @Column("stories after that name either") long after_base,
    @Column(
            value = "after_stories / after_base, less the same before",
            unit = "-1..1",
            nullWhen = NO_BASE)
        Double change,
    @Column(
            value = "lower bound of change, 95 % (Newcombe 1998)",
            unit = "-1..1",
            nullWhen = NO_BASE)
        Double change_low,
    @Column(
            value = "upper bound of change, 95 % (Newcombe 1998)",
            unit = "-1..1",
            nullWhen = NO_BASE)
        Double change_high,
    @Column(
            value = "probability of so large a change, if there were none (Campbell 2007)",
            unit = "0..1, two-sided",
            nullWhen = NO_BASE)
        Double p_value,
    @Column(
            value =
                "Benjamini-Hochberg false discovery rate over the contrast's ties and measures;"
                    + " run.json has their number",
            unit = "0..1",
            nullWhen = NO_BASE)
        Double q_value) {

  static final String NO_BASE = "no story of one of the windows names either";
}
