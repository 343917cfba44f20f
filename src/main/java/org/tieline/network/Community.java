package org.tieline.network;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** Entities with more ties among themselves than their strengths lead to expect. */
@Table(name = "network/communities", grain = "community", key = "community")
public record Community(
    @Column("number, from 0, the one with most entities first") int community,
    @Column("the three names that put most into it, and most of their own") String label,
    @Column("entities in it") int entities,
    @Column("stories whose lead names two of it together, in the job's unit") long stories,
    @Column(
            value = "edges among its entities, of all that there could be",
            unit = "0..1",
            nullWhen = "it has one entity")
        Double density,
    @Column(
            value =
                "mean likeness, over the other 19 of 20 seeds, of the likest community (Jaccard"
                    + " coefficient; Hennig 2007)",
            unit = "0..1")
        double stability) {}
