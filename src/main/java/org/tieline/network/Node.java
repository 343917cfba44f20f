package org.tieline.network;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** An entity with at least one edge. */
@Table(name = "network/nodes", grain = "entity in the network", key = "entity_id")
public record Node(
    @Column("the entity") String entity_id,
    @Column("its name") String name,
    @Column(value = "its kind", unit = "person organization place country") String type,
    @Column(value = "its country", unit = "ISO 3166-1 alpha-3", nullWhen = "not known")
        String country,
    @Column("edges that end here") long degree,
    @Column("sum of the edges' stories") long strength) {}
