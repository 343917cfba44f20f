package org.tieline.entities;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** What somebody is said to have said. */
@Table(
    name = "entities/quotations",
    grain = "quotation",
    key = {"article_id", "sentence", "start_char"})
public record QuotationRow(
    @Column("the article") String article_id,
    @Column("the article's story") String story_id,
    @Column(value = "day of publication", nullWhen = "not known") LocalDate day,
    @Column("the sentence in which it begins: 0 for the title, else of the text, from 1")
        int sentence,
    @Column(
            value = "first character, behind the quotation mark",
            unit = "UTF-16 offset into title or text")
        int start_char,
    @Column(value = "behind the last character", unit = "UTF-16 offset into title or text")
        int end_char,
    @Column(
            value = "the characters between them",
            nullWhen = "the job publishes no text",
            text = Column.Text.QUOTATION)
        String text,
    @Column(value = "the entity that speaks", nullWhen = "not sure") String speaker_id,
    @Column(
            value = "the country that the speaker stands for",
            unit = "ISO 3166-1 alpha-3",
            nullWhen = "none, or not sure")
        String speaker_country,
    @Column("the verb that gives it to the speaker, as the text has it in lower case")
        String verb) {}
