package org.tieline.ties;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A person or an organisation in the sentences that name both countries of a tie. */
@Table(
    name = "ties/tie_entities",
    grain = "tie x entity, the 50 with the most stories",
    key = {"tie_id", "entity_id"})
public record TieEntity(
    @Column("the tie") String tie_id,
    @Column("the entity") String entity_id,
    @Column("its name") String name,
    @Column(value = "what it is", unit = "person or organization") String type,
    @Column(value = "its country", unit = "ISO 3166-1 alpha-3", nullWhen = "not known")
        String country,
    @Column(
            value =
                "a person's office or trade: what most of these stories say; where they say"
                    + " nothing, or two equally often, most of the corpus's",
            nullWhen = "no story says it")
        String role,
    @Column(
            value = "the country of the role",
            unit = "ISO 3166-1 alpha-3",
            nullWhen = "role is null")
        String role_country,
    @Column("stories of which a sentence names both countries and the entity") long stories,
    @Column("stories naming the entity") long entity_stories,
    @Column(value = "of the tie's stories that name both in a sentence", unit = "0..1")
        double share,
    @Column(value = "lower bound of share, 95 % (Wilson 1927)", unit = "0..1") double share_low,
    @Column(value = "upper bound of share, 95 % (Wilson 1927)", unit = "0..1") double share_high) {}
