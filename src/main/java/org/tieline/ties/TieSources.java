package org.tieline.ties;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.entities.Annotated;
import org.tieline.spark.Rows;
import org.tieline.statistics.Interval;
import org.tieline.statistics.Lift;
import org.tieline.statistics.Wilson;
import scala.jdk.javaapi.CollectionConverters;

/** Counts who reports each tie. */
final class TieSources {
  private TieSources() {}

  /**
   * A row for each tie and outlet that names both.
   *
   * @param stories stories of the published ties, by id
   * @param total stories of the corpus
   */
  static Dataset<TieSource> of(
      Dataset<Annotated> annotated, Dataset<Told> told, Map<String, Long> stories, long total) {
    Dataset<Row> outlets =
        annotated
            .groupBy(coalesce(col("source"), lit("")).as("source"))
            .agg(count_if(col("article_id").equalTo(col("story_id"))).as("source_stories"));
    return told.groupBy("tie_id", "source")
        .agg(sum("articles").as("articles"), sum("stories").as("stories"))
        .filter(
            (org.apache.spark.api.java.function.FilterFunction<Row>)
                row -> stories.containsKey(row.getString(0)))
        .join(broadcast(outlets), CollectionConverters.asScala(List.of("source")).toSeq(), "inner")
        .map(
            (MapFunction<Row, TieSource>)
                row -> {
                  String tie = row.getAs("tie_id");
                  long naming = row.getAs("stories");
                  long ofSource = row.getAs("source_stories");
                  return row(
                      tie,
                      row.getAs("source"),
                      row.getAs("articles"),
                      naming,
                      ofSource,
                      stories.get(tie),
                      total);
                },
            Rows.of(TieSource.class));
  }

  private static TieSource row(
      String tie,
      String source,
      long articles,
      long stories,
      long ofSource,
      long ofTie,
      long total) {
    Interval share = ofTie == 0 ? null : Wilson.interval(stories, ofTie);
    Lift lift = Lift.of(stories, (double) ofSource * ofTie / total);
    return new TieSource(
        tie,
        source,
        articles,
        stories,
        ofSource,
        share == null ? null : (Double) ((double) stories / ofTie),
        share == null ? null : share.low(),
        share == null ? null : share.high(),
        lift.lift(),
        lift.low(),
        lift.high());
  }
}
