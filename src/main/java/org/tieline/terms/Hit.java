package org.tieline.terms;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A place where a watched term or entity stands. */
@Table(
    name = "terms/concordance",
    grain = "hit of a watched term or entity in a story's lead",
    key = {"term", "article_id", "sentence", "start_char"})
public record Hit(
    @Column("what the job watches, as it is written there") String term,
    @Column("the article, a story's lead") String article_id,
    @Column("0 for the title, else the sentence of the text, from 1") int sentence,
    @Column(value = "first character of the hit", unit = "UTF-16 offset into title or text")
        int start_char,
    @Column(
            value = "what stands before it in its sentence",
            nullWhen = "publish.text is none",
            text = Column.Text.PART)
        String left_context,
    @Column(
            value = "the hit as the text has it",
            nullWhen = "publish.text is none",
            text = Column.Text.PART)
        String hit,
    @Column(
            value = "what stands behind it in its sentence",
            nullWhen = "publish.text is none",
            text = Column.Text.PART)
        String right_context) {}
