package org.tieline.corpus;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** What one period holds in one language: the denominators of all tables over time. */
@Table(
    name = "corpus/periods",
    grain = "period x language",
    key = {"period", "language"})
public record PeriodRow(
    @Column("first day of the period") LocalDate period,
    @Column(value = "language", unit = "ISO 639-1, or und") String language,
    @Column("the period as people write it, such as 2024-W27") String label,
    @Column("last day of the period") LocalDate last_day,
    @Column(value = "days of the period that the corpus covers", unit = "days") int days,
    @Column("whether the corpus covers the whole period") boolean complete,
    @Column("articles") long articles,
    @Column("stories first published in the period") long stories,
    @Column("distinct outlets") long sources,
    @Column("words of the stories' leads") long words) {}
