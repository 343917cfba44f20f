package org.tieline.corpus;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A line that an outlet repeats, and that was taken out of its articles before anything else. */
@Table(
    name = "corpus/boilerplate",
    grain = "outlet x line",
    key = {"source", "line"})
public record BoilerplateRow(
    @Column("outlet; empty for articles that name none") String source,
    @Column(value = "the line, its words a single space apart", text = Column.Text.WHOLE)
        String line,
    @Column("articles that it was taken out of") long articles,
    @Column("times that it was taken out") long times) {}
