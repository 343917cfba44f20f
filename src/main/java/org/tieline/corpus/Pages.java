package org.tieline.corpus;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.spark.Rows;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Records that code one page each for themselves, as GDELT's events do, are one story: what they
 * list is named in one article.
 */
final class Pages {
  private Pages() {}

  /**
   * The same articles; those without title and text in the story of their page's first, which has
   * the names of all.
   */
  static Dataset<Article> assign(Dataset<Article> articles) {
    Column bare = length(col("title")).plus(length(col("text"))).equalTo(0);
    Column record =
        struct(
            // Spark orders nulls first.
            col("published").isNull().as("undated"),
            col("published"),
            col("article_id"),
            col("given.names").as("names"));
    Dataset<Row> pages =
        articles
            .filter(bare.and(col("url").isNotNull()))
            .groupBy("url")
            .agg(array_sort(collect_list(record)).as("records"))
            .select(
                col("url"),
                col("records").getItem(0).getField("article_id").as("lead"),
                array_distinct(flatten(col("records.names"))).as("names"));
    Column leads = bare.and(col("article_id").equalTo(col("lead")));
    return articles
        .join(pages, CollectionConverters.asScala(List.of("url")).toSeq(), "left")
        .withColumn(
            "story_id",
            when(bare, coalesce(col("lead"), col("story_id"))).otherwise(col("story_id")))
        .withColumn(
            "given",
            when(leads, col("given").withField("names", col("names"))).otherwise(col("given")))
        .select(Rows.columns(Article.class))
        .as(Rows.of(Article.class));
  }
}
