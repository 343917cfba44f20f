package org.tieline.entities;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.Rows;

/** The tables of who and where. */
public final class EntityTables {
  private EntityTables() {}

  public static Dataset<Mention> mentions(Dataset<Annotated> annotated) {
    return annotated.flatMap(
        (FlatMapFunction<Annotated, Mention>) article -> mentions(article).iterator(),
        Rows.of(Mention.class));
  }

  private static List<Mention> mentions(Annotated article) {
    List<Mention> mentions = new ArrayList<>();
    for (Annotated.NamingSentence sentence : article.sentences()) {
      for (Annotated.Named name : sentence.names()) {
        mentions.add(
            new Mention(
                article.article_id(),
                article.story_id(),
                article.day(),
                sentence.isText() ? sentence.number() : null,
                sentence.isText() ? name.start() : null,
                sentence.isText() ? name.end() : null,
                name.surface(),
                name.entity_id(),
                name.type(),
                name.country(),
                name.rule()));
      }
    }
    return mentions;
  }

  public static Dataset<Entity> entities(Dataset<Annotated> annotated) {
    Dataset<Row> named = counted(annotated);
    Dataset<Row> counts =
        named
            .groupBy("entity_id")
            .agg(
                count_if(col("lead")).as("mentions"),
                countDistinct("article_id").as("articles"),
                countDistinct(when(col("lead"), col("article_id"))).as("stories"),
                countDistinct("source").as("sources"),
                min("day").as("first_day"),
                max("day").as("last_day"));
    return counts
        .join(most(named, "name"), "entity_id")
        .join(most(named, "type"), "entity_id")
        .join(most(named.filter(col("country").isNotNull()), "country"), onEntity(), "left")
        .select(
            "entity_id",
            "name",
            "type",
            "country",
            "mentions",
            "articles",
            "stories",
            "sources",
            "first_day",
            "last_day")
        .as(Rows.of(Entity.class));
  }

  public static Dataset<Alias> aliases(Dataset<Annotated> annotated) {
    return counted(annotated)
        .groupBy("entity_id", "alias", "rule")
        .agg(count(lit(1)).as("all"), count_if(col("lead")).as("mentions"))
        .withColumn("total", sum("mentions").over(Window.partitionBy("entity_id", "alias")))
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy("entity_id", "alias")
                        .orderBy(col("all").desc(), col("rule"))))
        .filter(col("place").equalTo(1))
        .select(col("entity_id"), col("alias"), col("total").as("mentions"), col("rule"))
        .as(Rows.of(Alias.class));
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

  /** One row a counted mention; nationalities are mentions of their country. */
  private static Dataset<Row> counted(Dataset<Annotated> annotated) {
    Column sentence = org.apache.spark.sql.functions.explode(col("sentences"));
    return annotated
        .select(
            col("article_id"),
            col("article_id").equalTo(col("story_id")).as("lead"),
            coalesce(col("source"), lit("")).as("source"),
            col("day"),
            sentence.as("sentence"))
        .select(
            col("article_id"),
            col("lead"),
            col("source"),
            col("day"),
            org.apache.spark.sql.functions.explode(col("sentence.names")).as("named"))
        .filter(org.apache.spark.sql.functions.not(col("named.rule").isin("dateline", "outlet")))
        .select(
            col("article_id"),
            col("lead"),
            col("source"),
            col("day"),
            col("named.entity_id").as("entity_id"),
            col("named.entity_name").as("name"),
            when(col("named.type").equalTo("nationality"), lit("country"))
                .otherwise(col("named.type"))
                .as("type"),
            col("named.country").as("country"),
            col("named.surface").as("alias"),
            col("named.rule").as("rule"));
  }

  /** Each entity's most frequent value; of equals, the first in order. */
  private static Dataset<Row> most(Dataset<Row> named, String column) {
    return named
        .groupBy("entity_id", column)
        .count()
        .withColumn(
            "place",
            row_number()
                .over(Window.partitionBy("entity_id").orderBy(col("count").desc(), col(column))))
        .filter(col("place").equalTo(1))
        .select("entity_id", column);
  }

  private static scala.collection.immutable.Seq<String> onEntity() {
    return scala.jdk.javaapi.CollectionConverters.asScala(List.of("entity_id")).toList();
  }
}
