package org.tieline.ties;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A sentence that names both countries of a tie. */
@Table(
    name = "ties/evidence",
    grain = "tie x period x rank",
    key = {"tie_id", "period", "rank"})
public record Evidence(
    @Column("the tie") String tie_id,
    @Column("first day of the period") LocalDate period,
    @Column(
            "1 for the best; each from another story, outlets taking turns, a sentence in which one"
                + " acts on the other before one that only names both")
        int rank,
    @Column("the article") String article_id,
    @Column("0 for the title, else the sentence of the text, from 1") int sentence,
    @Column(
            value = "the sentence",
            nullWhen = "the job publishes no text",
            text = Column.Text.QUOTATION)
        String text,
    @Column(value = "the article's headline", nullWhen = "none", text = Column.Text.HEADLINE)
        String title,
    @Column(value = "the article's address", nullWhen = "not given") String url,
    @Column(value = "outlet", nullWhen = "not given") String source) {}
