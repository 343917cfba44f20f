package org.tieline.entities;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A country that any table can name. */
@Table(name = "entities/countries", grain = "country", key = "country")
public record CountryRow(
    @Column(value = "the country", unit = "ISO 3166-1 alpha-3") String country,
    @Column("short English name") String name,
    @Column(value = "sub-region of the world (UN M49)", nullWhen = "it has none") String region) {}
