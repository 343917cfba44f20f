package org.tieline.topics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.tieline.corpus.Article;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.terms.PhraseCandidates;
import org.tieline.terms.TermNumbers;
import scala.jdk.javaapi.CollectionConverters;

/** Names topics by the phrases of their stories, of which a sample chosen by hash is read. */
final class Labelling {
  /** Stories of a language to read, about; more do not change which phrases tell most. */
  private static final long ENOUGH = 10_000;

  /** Stories of a topic that use a phrase, at least. */
  private static final int LEAST = 3;

  /** Stands for the story itself, so that stories are counted beside their phrases. */
  private static final String STORY = "";

  private Labelling() {}

  /** A story of a topic uses a phrase. */
  public record Use(String language, int topic_id, String stems, String surface) {}

  static List<LanguageTopics> of(
      SparkSession spark, Dataset<Article> articles, List<LanguageTopics> languages) {
    Dataset<Article> leads = articles.filter(col("article_id").equalTo(col("story_id")));
    Broadcast<Members> members =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new Members(languages));
    Map<Integer, List<Labels.Phrase>> phrases = new HashMap<>();
    for (Row row :
        counts(
                sample(leads, ENOUGH)
                    .mapPartitions(
                        (MapPartitionsFunction<Article, Use>) rows -> uses(rows, members.value()),
                        Rows.of(Use.class)))
            .collectAsList()) {
      phrases
          .computeIfAbsent(row.getAs("topic_id"), id -> new ArrayList<>())
          .add(
              new Labels.Phrase(
                  row.getAs("stems"),
                  row.getAs("surface"),
                  row.getAs("stories"),
                  row.getAs("all")));
    }
    return languages.stream().map(topics -> topics.withLabels(labels(topics, phrases))).toList();
  }

  /** The stories of each language, or one in so many that enough are left. */
  static Dataset<Article> sample(Dataset<Article> leads, long enough) {
    Dataset<Row> steps =
        leads
            .groupBy("language")
            .agg(greatest(lit(1L), floor(count(lit(1)).divide(enough))).as("step"));
    return leads
        .join(broadcast(steps), CollectionConverters.asScala(List.of("language")).toSeq(), "inner")
        .filter(pmod(xxhash64(col("article_id")), col("step")).equalTo(0))
        .select(Rows.columns(Article.class))
        .as(Rows.of(Article.class));
  }

  private static List<String> labels(
      LanguageTopics topics, Map<Integer, List<Labels.Phrase>> phrases) {
    List<String> labels = new ArrayList<>();
    for (int place = 0; place < topics.ids().size(); place++) {
      List<Labels.Phrase> own = phrases.getOrDefault(topics.ids().get(place), List.of());
      long size = 0;
      long total = 0;
      for (Labels.Phrase phrase : own) {
        if (phrase.stems().equals(STORY)) {
          size = phrase.stories();
          total = phrase.all();
        }
      }
      labels.add(
          Labels.of(
              own.stream().filter(phrase -> !phrase.stems().equals(STORY)).toList(),
              size,
              total,
              topics.terms(place),
              topics.language()));
    }
    return labels;
  }

  private static Iterator<Use> uses(Iterator<Article> leads, Members members) {
    Map<String, TermNumbers> readers = new HashMap<>();
    return new Grouped<>(
        leads,
        lead -> {
          int topic = members.of(lead, readers).get(0).topic_id();
          if (topic < 0) {
            return List.of();
          }
          List<Use> uses = new ArrayList<>();
          uses.add(new Use(lead.language(), topic, STORY, STORY));
          PhraseCandidates.of(readers.get(lead.language()).vocabulary(), lead.title(), lead.text())
              .forEach(
                  (stems, surface) -> uses.add(new Use(lead.language(), topic, stems, surface)));
          return uses;
        },
        List::of);
  }

  /** Each topic's phrases with the stories that use them, there and in all. */
  private static Dataset<Row> counts(Dataset<Use> uses) {
    return uses.groupBy("language", "topic_id", "stems", "surface")
        .agg(count(lit(1)).as("uses"))
        .groupBy("language", "topic_id", "stems")
        .agg(
            sum("uses").as("stories"),
            max_by(col("surface"), struct(col("uses"), col("surface"))).as("surface"))
        .withColumn("all", sum("stories").over(Window.partitionBy("language", "stems")))
        .filter(col("stories").geq(LEAST).or(col("stems").equalTo(STORY)));
  }
}
