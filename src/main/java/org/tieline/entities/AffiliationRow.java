package org.tieline.entities;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A person's office or trade in a country, as the corpus tells it. */
@Table(
    name = "entities/affiliations",
    grain = "person x role x country",
    key = {"entity_id", "role", "country"})
public record AffiliationRow(
    @Column("the person") String entity_id,
    @Column("office or trade in lower case, without its country; former ones begin with former")
        String role,
    @Column(value = "its country", unit = "ISO 3166-1 alpha-3") String country,
    @Column("stories whose lead says so") long stories,
    @Column(value = "first day on which it is said", nullWhen = "those stories have no dates")
        LocalDate first_day,
    @Column(value = "last day on which it is said", nullWhen = "those stories have no dates")
        LocalDate last_day,
    @Column("the first article that says so") String article_id,
    @Column("the sentence of it that does; 0 for the title") int sentence) {}
