package org.tieline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.Rows;

/** The tables of who and where. */
public final class EntityTables {
  private EntityTables() {}

  /** Columns all the way: every name of the corpus would be two objects, and its texts six more. */
  public static Dataset<Mention> mentions(Dataset<Annotated> annotated) {
    Column stands = col("place.number").notEqual(Annotated.NamingSentence.LISTED);
    return annotated
        .select(
            col("article_id"), col("story_id"), col("day"), explode(col("sentences")).as("place"))
        .select(
            col("article_id"),
            col("story_id"),
            col("day"),
            when(stands, col("place.number")).as("sentence"),
            explode(col("place.names")).as("name"))
        .select(
            col("article_id"),
            col("story_id"),
            col("day"),
            col("sentence"),
            when(col("sentence").isNotNull(), col("name.start")).as("start_char"),
            when(col("sentence").isNotNull(), col("name.end")).as("end_char"),
            col("name.surface"),
            col("name.entity_id"),
            col("name.type"),
            col("name.country"),
            col("name.rule"))
        .as(Rows.of(Mention.class));
  }

  public static Dataset<ArticleCountry> articleCountries(Dataset<Annotated> annotated) {
    return annotated.flatMap(
        (FlatMapFunction<Annotated, ArticleCountry>)
            article -> CountryCounts.of(article).rows().iterator(),
        Rows.of(ArticleCountry.class));
  }

  public static Dataset<CountryRow> countries(SparkSession spark) {
    List<CountryRow> rows =
        Countries.all().stream()
            .map(country -> new CountryRow(country.code(), country.name(), country.region()))
            .toList();
    return spark.createDataset(rows, Rows.of(CountryRow.class));
  }
}
