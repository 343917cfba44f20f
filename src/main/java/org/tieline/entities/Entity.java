package org.tieline.entities;

import java.io.Serializable;
import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** Somebody or something that the corpus names. */
@Table(name = "entities/entities", grain = "entity", key = "entity_id")
public record Entity(
    @Column("a country's alpha-3, else kind and full name") String entity_id,
    @Column("full name, as most mentions in stories' leads give it") String name,
    @Column(value = "kind", unit = "person organization place country") String type,
    @Column(value = "its country", unit = "ISO 3166-1 alpha-3", nullWhen = "not known")
        String country,
    @Column("mentions in stories' leads") long mentions,
    @Column("articles naming it, reprints included") long articles,
    @Column("stories naming it, each counted by its lead") long stories,
    @Column("distinct outlets naming it") long sources,
    @Column(value = "first day that it is named", nullWhen = "its articles have no dates")
        LocalDate first_day,
    @Column(value = "last day that it is named", nullWhen = "its articles have no dates")
        LocalDate last_day)
    implements Serializable {}
