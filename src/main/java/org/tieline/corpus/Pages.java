package org.tieline.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.spark.Rows;
import scala.jdk.javaapi.CollectionConverters;

/** Records that code one page each for themselves, as GDELT's events do, are one story. */
final class Pages {
  private Pages() {}

  /** The same articles; those without title and text in the story of their page's first. */
  static Dataset<Article> assign(Dataset<Article> articles) {
    Column bare = length(col("title")).plus(length(col("text"))).equalTo(0);
    Dataset<Row> leads =
        articles
            .filter(bare.and(col("url").isNotNull()))
            .groupBy("url")
            // Spark orders nulls first.
            .agg(
                min(struct(
                        col("published").isNull().as("undated"),
                        col("published"),
                        col("article_id")))
                    .as("first"))
            .select(col("url"), col("first.article_id").as("lead"));
    return articles
        .join(leads, CollectionConverters.asScala(List.of("url")).toSeq(), "left")
        .withColumn(
            "story_id",
            when(bare, coalesce(col("lead"), col("story_id"))).otherwise(col("story_id")))
        .select(Rows.columns(Article.class))
        .as(Rows.of(Article.class));
  }
}
