package org.tieline.network;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** An edge seen from one of its ends, for filters that start from one entity. */
@Table(
    name = "network/edge_ends",
    grain = "edge x end",
    key = {"edge_id", "entity_id"})
public record EdgeEnd(
    @Column("the edge") String edge_id,
    @Column("this end") String entity_id,
    @Column("its name") String name,
    @Column("the other end") String partner_id,
    @Column("the other end's name") String partner_name) {}
