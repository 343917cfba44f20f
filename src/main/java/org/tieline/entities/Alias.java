package org.tieline.entities;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A form under which an entity is named. */
@Table(
    name = "entities/aliases",
    grain = "alias of an entity",
    key = {"entity_id", "alias"})
public record Alias(
    @Column("the entity") String entity_id,
    @Column("the form, as texts have it") String alias,
    @Column("mentions under this form in stories' leads") long mentions,
    @Column("the rule that resolved most of them; of those in reprints where no lead has the form")
        String rule) {}
