package org.tieline.entities;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A country that an article names. */
@Table(
    name = "entities/article_countries",
    grain = "article x country",
    key = {"article_id", "country"})
public record ArticleCountry(
    @Column("the article") String article_id,
    @Column("the article's story") String story_id,
    @Column(value = "day of publication", nullWhen = "not known") LocalDate day,
    @Column(value = "the country", unit = "ISO 3166-1 alpha-3") String country,
    @Column("mentions that stand for the country, its capital's included") long mentions,
    @Column("mentions of the country itself, or its people") long direct_mentions,
    @Column(value = "share of the article's mentions of countries", unit = "0..1") double focus,
    @Column("1 for the country that the article is most about") int rank) {}
