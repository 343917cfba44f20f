package org.tieline.corpus;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc_nulls_last;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Finds the records that say again what another one says. Of the same id and content, or the same
 * url and content, the first is kept and the others are repeats; of one id with several contents
 * the latest by {@code updated}, else the last by file and position, is kept, and the other
 * contents are superseded.
 */
final class Repeats {
  static final String SUPERSEDED = "superseded";

  private Repeats() {}

  /** The dropped ones: file, slice, position, and why as {@code dropped}. */
  static Dataset<Row> of(Dataset<Parsed> parsed) {
    Column[] place = {asc("file"), asc("slice"), asc("position")};
    Dataset<Row> keys =
        parsed
            .filter(col("outcome").equalTo(Parsed.ARTICLE))
            .select("file", "slice", "position", "article_id", "url", "content", "updated");
    Column latest =
        first("content")
            .over(
                Window.partitionBy("article_id")
                    .orderBy(
                        desc_nulls_last("updated"),
                        col("file").desc(),
                        col("slice").desc(),
                        col("position").desc()));
    Column again = row_number().over(Window.partitionBy("article_id", "content").orderBy(place));
    Dataset<Row> byId =
        keys.withColumn("latest", latest)
            .withColumn("again", again)
            .withColumn(
                "dropped",
                when(not(col("content").equalTo(col("latest"))), lit(SUPERSEDED))
                    .when(col("again").gt(1), lit(Parsed.REPEAT)));
    Column sameUrl = row_number().over(Window.partitionBy("url", "content").orderBy(place));
    Dataset<Row> byUrl =
        byId.filter(col("dropped").isNull().and(col("url").isNotNull()))
            .withColumn("dropped", when(sameUrl.gt(1), lit(Parsed.REPEAT)));
    return dropped(byId).union(dropped(byUrl));
  }

  private static Dataset<Row> dropped(Dataset<Row> rows) {
    return rows.filter(col("dropped").isNotNull()).select("file", "slice", "position", "dropped");
  }
}
