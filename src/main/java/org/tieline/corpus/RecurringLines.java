package org.tieline.corpus;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.corpus.boilerplate.Boilerplate;
import org.tieline.corpus.boilerplate.SeenLine;
import org.tieline.spark.Rows;

/**
 * Finds the lines that outlets repeat in their articles. Articles that also share their next
 * longest line are versions of one and count as one. An outlet with very many articles is judged by
 * {@value #SAMPLE} of them, chosen by the hash of their ids.
 */
final class RecurringLines {
  /** Fewer articles than this may share a line by chance, or because they are about one thing. */
  static final long LEAST = 10;

  private static final long SAMPLE = 1000;
  private static final long GRAIN = 1_000_000;

  private RecurringLines() {}

  /**
   * @param share of an outlet's articles, 0..1, above which a line is boilerplate
   */
  static Boilerplate of(Dataset<Article> articles, double share) {
    Dataset<Row> texts =
        articles.select(
            coalesce(col("source"), lit("")).as("source"),
            col("article_id"),
            col("title"),
            col("text"),
            col("language"));
    Dataset<Row> sampled = sampled(texts);
    Dataset<Row> counted =
        seen(sampled)
            .map((MapFunction<SeenLine, SeenLine>) SeenLine::hashed, Rows.of(SeenLine.class))
            .groupBy("source", "line")
            .agg(countDistinct("beside").as("articles"))
            .filter(col("articles").geq(LEAST));
    Dataset<Row> sizes = sampled.groupBy("source").count();
    Dataset<Row> recurring =
        counted
            .join(broadcast(sizes), "source")
            .filter(col("articles").gt(col("count").multiply(share)))
            .select("source", "line");
    Map<String, Set<String>> lines = new HashMap<>();
    for (Row row :
        seen(sampled)
            .join(broadcast(recurring), columns("source", "line"), "left_semi")
            .select("source", "text")
            .distinct()
            .collectAsList()) {
      lines.computeIfAbsent(row.getString(0), source -> new HashSet<>()).add(row.getString(1));
    }
    return new Boilerplate(lines);
  }

  /** The articles of outlets that have enough of them, thinned out where they have very many. */
  private static Dataset<Row> sampled(Dataset<Row> texts) {
    Column kept = lit(SAMPLE * GRAIN).divide(col("count"));
    Dataset<Row> outlets =
        texts
            .groupBy("source")
            .count()
            .filter(col("count").geq(LEAST))
            .select(col("source"), kept.as("kept"));
    return texts
        .join(broadcast(outlets), "source")
        .filter(pmod(xxhash64(col("article_id")), lit(GRAIN)).lt(col("kept")))
        .drop("kept");
  }

  private static Dataset<SeenLine> seen(Dataset<Row> texts) {
    return texts
        .select("source", "language", "title", "text")
        .flatMap(
            (FlatMapFunction<Row, SeenLine>)
                row ->
                    SeenLine.of(
                            row.getString(0), row.getString(1), row.getString(2), row.getString(3))
                        .iterator(),
            Rows.of(SeenLine.class));
  }

  private static scala.collection.immutable.Seq<String> columns(String... names) {
    return scala.jdk.javaapi.CollectionConverters.asScala(List.of(names)).toSeq();
  }
}
