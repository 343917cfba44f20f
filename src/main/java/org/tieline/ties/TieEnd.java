package org.tieline.ties;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A tie seen from one of its countries, for filters that start from one country. */
@Table(
    name = "ties/tie_ends",
    grain = "tie x end",
    key = {"tie_id", "country"})
public record TieEnd(
    @Column("the tie") String tie_id,
    @Column(value = "this country", unit = "ISO 3166-1 alpha-3") String country,
    @Column("its name") String name,
    @Column(value = "the other country", unit = "ISO 3166-1 alpha-3") String partner,
    @Column("the other country's name") String partner_name) {}
