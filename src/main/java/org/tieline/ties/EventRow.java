package org.tieline.ties;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** Who does what to whom, as a sentence says it. */
@Table(
    name = "ties/events",
    grain = "event in a sentence",
    key = {"article_id", "sentence", "start_char", "event_id"})
public record EventRow(
    @Column("article, sentence, place, actor, target and type; stable over runs") String event_id,
    @Column("the article") String article_id,
    @Column("the article's story") String story_id,
    @Column(value = "day of publication", nullWhen = "not known") LocalDate day,
    @Column(
            value = "0 for the title, else the sentence of the text, from 1",
            nullWhen = "coded by the record itself")
        Integer sentence,
    @Column(
            value = "first character of the trigger",
            unit = "UTF-16 offset into title or text",
            nullWhen = "coded by the record itself")
        Integer start_char,
    @Column(
            value = "behind the trigger's last",
            unit = "UTF-16 offset into title or text",
            nullWhen = "coded by the record itself")
        Integer end_char,
    @Column(
            value = "the country that acts",
            unit = "ISO 3166-1 alpha-3",
            nullWhen = "the actor has none, or none is named")
        String actor_country,
    @Column(
            value = "the country acted upon",
            unit = "ISO 3166-1 alpha-3",
            nullWhen = "the target has none, or none is named")
        String target_country,
    @Column(value = "the entity that acts", nullWhen = "none is named") String actor_id,
    @Column(value = "the entity acted upon", nullWhen = "none is named") String target_id,
    @Column(
            "what is done, of PLOVER's sixteen types (Halterman et al. 2023); STATEMENT where a"
                + " record codes only that")
        String type,
    @Column(value = "how it is done, such as visit", nullWhen = "the words do not tell")
        String mode,
    @Column(value = "what it is about, such as military", nullWhen = "no word tells")
        String context,
    @Column(
            value = "the type's group; an appeal is cooperation in words, as in CAMEO",
            unit = "verbal or material, _cooperation or _conflict")
        String quad,
    @Column(
            value = "intensity on Goldstein's scale (1992), by the CAMEO code alike",
            unit = "-10..10")
        double goldstein,
    @Column("the words that announce it") String trigger,
    @Column(
            value = "whether the sentence says that it is; only the asserted count",
            unit = "asserted negated denied hypothetical past")
        String modality,
    @Column("whether it happened long before the article; such events do not count")
        boolean background,
    @Column(value = "when it happened", nullWhen = "the sentence does not tell the day")
        LocalDate event_day,
    @Column(value = "who says so", unit = "outlet quoted paraphrased") String attribution,
    @Column(value = "the entity that says so", nullWhen = "none is named") String speaker_id,
    @Column(
            value = "the speaker's country",
            unit = "ISO 3166-1 alpha-3",
            nullWhen = "none is named")
        String speaker_country,
    @Column("which pattern fired") String rule,
    @Column(
            value = "the sentence",
            nullWhen = "the job publishes no text",
            text = Column.Text.QUOTATION)
        String text) {}
