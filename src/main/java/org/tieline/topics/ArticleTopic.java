package org.tieline.topics;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A topic of an article. */
@Table(
    name = "topics/article_topics",
    grain = "article x topic",
    key = {"article_id", "rank"})
public record ArticleTopic(
    @Column("the article") String article_id,
    @Column("the article's story") String story_id,
    @Column(value = "day of publication", nullWhen = "not known") LocalDate day,
    @Column(
            "the topic; -1 for an article that shares no word with any, or of a language without"
                + " topics")
        int topic_id,
    @Column(
            value =
                "chance that another part of the article would be about the topic; behind the first"
                    + " topic those under .1 are left out",
            unit = "0..1")
        double share,
    @Column("1 for the topic with the greatest share") int rank) {}
