package org.tieline.corpus;

import java.time.Instant;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** An article and its reprints. */
@Table(name = "corpus/stories", grain = "story", key = "story_id")
public record Story(
    @Column("article_id of the lead, the earliest article") String story_id,
    @Column("articles of the story, the lead included") long articles,
    @Column("distinct outlets that published it") long sources,
    @Column(value = "first publication", unit = "UTC", nullWhen = "no article has a date")
        Instant first_published,
    @Column(value = "last publication", unit = "UTC", nullWhen = "no article has a date")
        Instant last_published) {}
