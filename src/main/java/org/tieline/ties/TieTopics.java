package org.tieline.ties;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tieline.entities.Annotated;
import org.tieline.spark.Rows;
import org.tieline.statistics.Interval;
import org.tieline.statistics.Lift;
import org.tieline.statistics.Wilson;
import scala.jdk.javaapi.CollectionConverters;

/** Counts in which topics ties are told. */
final class TieTopics {
  private TieTopics() {}

  /** A story that names both countries of a tie. */
  public record Naming(String article_id, String tie_id) {}

  /**
   * A row for each tie and topic. Topics are of one language, so that a tie's stories in others
   * could not have been of them: lift expects within the language, while share is of all.
   *
   * @param articles rows of topics/article_topics
   * @param topics rows of topics/topics
   * @param ties ids of the published ties
   */
  static Dataset<TieTopic> of(
      Dataset<Annotated> annotated, Dataset<?> articles, Dataset<?> topics, Set<String> ties) {
    Dataset<Row> nearest =
        articles
            .filter(
                col("article_id")
                    .equalTo(col("story_id"))
                    .and(col("rank").equalTo(1))
                    .and(col("topic_id").geq(0)))
            .select("article_id", "topic_id")
            .join(broadcast(topics.select("topic_id", "language")), on("topic_id"), "inner");
    Dataset<Row> sizes =
        nearest
            .groupBy("topic_id", "language")
            .agg(count(lit(1)).as("topic_stories"))
            .withColumn(
                "language_stories", sum("topic_stories").over(Window.partitionBy("language")))
            .drop("language");
    return annotated
        .filter(col("article_id").equalTo(col("story_id")))
        .flatMap(
            (FlatMapFunction<Annotated, Naming>)
                lead ->
                    Told.tiesAndCountries(lead).stream()
                        .filter(ties::contains)
                        .map(tie -> new Naming(lead.article_id(), tie))
                        .iterator(),
            Rows.of(Naming.class))
        .join(nearest, on("article_id"), "inner")
        .groupBy("tie_id", "topic_id", "language")
        .agg(count(lit(1)).as("stories"))
        .withColumn("tie_stories", sum("stories").over(Window.partitionBy("tie_id")))
        .withColumn(
            "tie_language_stories", sum("stories").over(Window.partitionBy("tie_id", "language")))
        .join(broadcast(sizes), on("topic_id"), "inner")
        .map((MapFunction<Row, TieTopic>) TieTopics::row, Rows.of(TieTopic.class));
  }

  private static TieTopic row(Row row) {
    long stories = row.getAs("stories");
    long ofTie = row.getAs("tie_stories");
    long ofTopic = row.getAs("topic_stories");
    long ofTieInLanguage = row.getAs("tie_language_stories");
    long ofLanguage = row.getAs("language_stories");
    Interval share = Wilson.interval(stories, ofTie);
    Lift lift = Lift.of(stories, (double) ofTieInLanguage * ofTopic / ofLanguage);
    return new TieTopic(
        row.getAs("tie_id"),
        row.getAs("topic_id"),
        stories,
        ofTopic,
        (double) stories / ofTie,
        share.low(),
        share.high(),
        lift.lift(),
        lift.low(),
        lift.high());
  }

  private static scala.collection.immutable.Seq<String> on(String column) {
    return CollectionConverters.asScala(List.of(column)).toSeq();
  }
}
