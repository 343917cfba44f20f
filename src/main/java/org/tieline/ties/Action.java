package org.tieline.ties;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** How often one country acts on another in one way, of the events that count. */
@Table(
    name = "ties/actions",
    grain = "actor x target x period x type",
    key = {"actor_country", "target_country", "period", "type"})
public record Action(
    @Column(value = "the country that acts", unit = "ISO 3166-1 alpha-3") String actor_country,
    @Column(value = "the country acted upon", unit = "ISO 3166-1 alpha-3") String target_country,
    @Column("first day of the period") LocalDate period,
    @Column("what is done, of PLOVER's sixteen types") String type,
    @Column(
            value = "that of most of the stories",
            unit = "verbal or material, _cooperation or _conflict",
            nullWhen = "no story tells it in the period")
        String quad,
    @Column(value = "that of most of the stories", nullWhen = "no word tells, or no story")
        String context,
    @Column("events in sentences of stories' leads") long events,
    @Column("stories whose lead tells it; each counts once") long stories,
    @Column(
            value = "of the stories in which the actor acts on the target in the period",
            unit = "0..1",
            nullWhen = "there are none")
        Double share,
    @Column(value = "lower bound of share, 95 %", unit = "0..1", nullWhen = "share is null")
        Double share_low,
    @Column(value = "upper bound of share, 95 %", unit = "0..1", nullWhen = "share is null")
        Double share_high,
    @Column(
            value = "mean intensity over the stories, on Goldstein's scale",
            unit = "-10..10",
            nullWhen = "no story tells it in the period")
        Double goldstein) {}
