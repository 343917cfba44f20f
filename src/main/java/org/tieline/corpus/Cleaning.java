package org.tieline.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.tieline.corpus.boilerplate.Boilerplate;
import org.tieline.spark.Rows;

/** Takes outlets' boilerplate out of their articles. */
final class Cleaning {
  private Cleaning() {}

  /** The articles without boilerplate. */
  static Dataset<Article> of(
      SparkSession spark, Dataset<Article> articles, Boilerplate boilerplate) {
    if (boilerplate.lines().isEmpty()) {
      return articles;
    }
    Broadcast<Boilerplate> lines =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(boilerplate);
    return articles.map(
        (MapFunction<Article, Article>)
            article -> {
              Boilerplate.Cleaned cleaned = clean(article, lines.value());
              return cleaned.removed().isEmpty() ? article : article.cleaned(cleaned);
            },
        Rows.of(Article.class));
  }

  /** What {@link #of} takes out, counted. */
  static Dataset<BoilerplateRow> removed(
      SparkSession spark, Dataset<Article> articles, Boilerplate boilerplate) {
    if (boilerplate.lines().isEmpty()) {
      return spark.emptyDataset(Rows.of(BoilerplateRow.class));
    }
    Broadcast<Boilerplate> lines =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(boilerplate);
    return articles
        .filter(
            coalesce(col("source"), lit(""))
                .isInCollection(List.copyOf(boilerplate.lines().keySet())))
        .flatMap(
            (FlatMapFunction<Article, BoilerplateRow>)
                article -> {
                  Map<String, Long> times = new LinkedHashMap<>();
                  clean(article, lines.value())
                      .removed()
                      .forEach(line -> times.merge(line, 1L, Long::sum));
                  String source = article.source() == null ? "" : article.source();
                  return times.entrySet().stream()
                      .map(entry -> new BoilerplateRow(source, entry.getKey(), 1, entry.getValue()))
                      .iterator();
                },
            Rows.of(BoilerplateRow.class))
        .groupBy("source", "line")
        .agg(functions.sum("articles").as("articles"), functions.sum("times").as("times"))
        .as(Rows.of(BoilerplateRow.class));
  }

  private static Boilerplate.Cleaned clean(Article article, Boilerplate lines) {
    return lines.clean(article.source(), article.title(), article.text());
  }
}
