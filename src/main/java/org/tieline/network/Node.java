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
    @Column("sum of the edges' stories") long strength,
    @Column(
            value = "share of a walk along edges, by stories, damping .85 (Brin and Page 1998)",
            unit = "0..1, the whole network's sum to 1")
        double pagerank,
    @Column(
            value =
                "pairs of other nodes whose shortest paths lead through here, by shares (Brandes"
                    + " 2001); in large networks scaled up from the paths out of some nodes, whose"
                    + " number run.json then has",
            unit = "pairs")
        double betweenness,
    @Column("largest k of a k-core that holds it (Batagelj and Zaversnik 2003)") int core,
    @Column("its community; 0 is the one with most entities") int community) {}
