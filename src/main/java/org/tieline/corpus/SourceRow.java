package org.tieline.corpus;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** An outlet and what it contributed. */
@Table(name = "corpus/sources", grain = "outlet", key = "source")
public record SourceRow(
    @Column("outlet as the articles name it; empty for articles that name none") String source,
    @Column(value = "its full name", nullWhen = "not in the list of outlets") String name,
    @Column(value = "alpha-3", nullWhen = "not in the list of outlets") String country,
    @Column(value = "who owns it", nullWhen = "not in the list of outlets") String owner,
    @Column("articles") long articles,
    @Column("stories that it was first with") long stories,
    @Column(value = "day of its first article", nullWhen = "no dates") LocalDate first_day,
    @Column(value = "day of its last article", nullWhen = "no dates") LocalDate last_day,
    @Column("lines that recur in its articles and were taken out of them")
        long boilerplate_lines) {}
