package org.tieline.report.overview;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The terms that burst, the most widespread ones, their course over time, and keyness. */
final class TermsPart {
  private static final int MOST_BURSTS = 40;
  private static final int MOST_COMMON = 40;
  private static final int MOST_KEYWORDS = 20;
  private static final int MOST_CONTRASTS = 12;

  private static final Column KEY = concat_ws(" ", col("language"), col("term"));

  private TermsPart() {}

  /**
   * @param periods first days of the page's periods, in order
   */
  static ObjectNode json(PublishedTables tables, List<String> periods) {
    Gathered common =
        tables.top(
            "terms/terms",
            MOST_COMMON,
            null,
            List.of(col("stories").desc(), col("language"), col("term")),
            "language",
            "term",
            "size",
            "occurrences",
            "stories",
            "sources",
            "per_million",
            "dispersion");
    ObjectNode json = common.json();
    if (tables.has("terms/term_periods")) {
      Gathered bursts = bursts(tables);
      json.set("bursts", bursts.json());
      Set<String> shown = new LinkedHashSet<>(keys(bursts));
      shown.addAll(keys(common));
      json.set("series", Series.json(series(tables, shown), "key", periods));
    }
    if (tables.has("terms/keyness")) {
      json.set("keyness", keyness(tables).json());
    }
    return json;
  }

  private static Gathered bursts(PublishedTables tables) {
    return PublishedTables.gather(
        tables
            .read("terms/term_periods")
            .filter(col("burst"))
            .groupBy("language", "term")
            .agg(
                // Summed as whole millionths: a sum of doubles depends on the order.
                sum(col("burst_weight").multiply(1e6).cast("bigint")).as("weight"),
                count(lit(1)).as("periods"))
            .sort(col("weight").desc(), col("language"), col("term"))
            .withColumn("weight", col("weight").divide(1e6)),
        MOST_BURSTS,
        List.of("language", "term", "weight", "periods"),
        0);
  }

  private static List<String> keys(Gathered terms) {
    return terms.rows().stream()
        .map(row -> terms.text(row, "language") + " " + terms.text(row, "term"))
        .toList();
  }

  private static Gathered series(PublishedTables tables, Set<String> shown) {
    Dataset<Row> rows =
        tables
            .read("terms/term_periods")
            .withColumn("key", KEY)
            .filter(col("key").isin(shown.toArray()))
            .sort(col("period").desc(), col("key"));
    return PublishedTables.gather(
        rows,
        shown.size() * CorpusFigures.MOST_PERIODS,
        List.of(
            "key",
            "period",
            "stories",
            "per_million",
            "per_million_low",
            "per_million_high",
            "burst",
            "burst_weight"),
        0);
  }

  /** Of each contrast the terms with the largest z on both sides. */
  private static Gathered keyness(PublishedTables tables) {
    List<String> columns =
        new ArrayList<>(List.of("contrast", "language", "term", "z", "log_ratio", "q_value"));
    columns.addAll(
        List.of(
            "target_occurrences", "reference_occurrences", "target_stories", "reference_stories"));
    Dataset<Row> ranked =
        tables
            .read("terms/keyness")
            .withColumn("side", col("z").gt(0))
            .withColumn(
                "place",
                row_number()
                    .over(
                        Window.partitionBy("contrast", "side")
                            .orderBy(abs(col("z")).desc(), col("language"), col("term"))))
            .filter(col("place").leq(MOST_KEYWORDS))
            .sort(col("contrast"), coalesce(col("z"), lit(0)).desc(), col("language"), col("term"));
    return PublishedTables.gather(ranked, 2 * MOST_KEYWORDS * MOST_CONTRASTS, columns, 0);
  }
}
