package org.tieline.entities;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A name in a sentence, and whom it names. */
@Table(
    name = "entities/mentions",
    grain = "mention",
    key = {"article_id", "sentence", "start_char", "end_char", "entity_id", "surface", "country"})
public record Mention(
    @Column("the article") String article_id,
    @Column("the article's story") String story_id,
    @Column(value = "day of publication", nullWhen = "not known") LocalDate day,
    @Column(
            value = "0 for the title, else the sentence of the text, from 1",
            nullWhen = "listed by a record without a text")
        Integer sentence,
    @Column(
            value = "first character",
            unit = "UTF-16 offset into title or text",
            nullWhen = "listed by a record without a text")
        Integer start_char,
    @Column(
            value = "behind the last character",
            unit = "UTF-16 offset into title or text",
            nullWhen = "listed by a record without a text")
        Integer end_char,
    @Column("the characters between them") String surface,
    @Column("whom or what it names; alpha-3 for countries") String entity_id,
    @Column(value = "kind of name", unit = "person organization place country nationality")
        String type,
    @Column(
            value = "the country that the name stands for",
            unit = "ISO 3166-1 alpha-3",
            nullWhen = "none")
        String country,
    @Column("how it was resolved; dateline, outlet, market and dictionary-deny are never counted")
        String rule) {}
