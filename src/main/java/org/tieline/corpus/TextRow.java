package org.tieline.corpus;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** An article's text, into which all offsets point. */
@Table(name = "corpus/texts", grain = "article", key = "article_id", rowsPerFile = 100_000)
public record TextRow(
    @Column("the article") String article_id,
    @Column(
            value = "the text as it was read; empty where the article is a title alone",
            text = Column.Text.WHOLE)
        String text) {}
