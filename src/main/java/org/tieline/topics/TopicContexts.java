package org.tieline.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.spark.Rows;

/** Where topics stand: in which periods, outlets, and with which entities; by stories' leads. */
final class TopicContexts {
  private final SparkSession spark;
  private final List<LanguageTopics> languages;

  /** Each lead with its first topic. */
  private final Dataset<Members.Member> leads;

  private final TopicShares shares;

  TopicContexts(
      SparkSession spark,
      List<LanguageTopics> languages,
      Dataset<Members.Member> leads,
      TopicShares shares) {
    this.spark = spark;
    this.languages = languages;
    this.leads = leads;
    this.shares = shares;
  }

  /**
   * Stories of a topic in a context.
   *
   * @param topic_id -1 for none
   * @param stories 0 for a place that has a row without any
   */
  public record Told(int topic_id, String language, String context, long stories) {}

  /** A topic's stories in a context, of all the language's stories there. */
  public record Cell(int topic_id, String language, String context, long stories, long base) {}

  /** The table topics/topic_periods: dense. */
  Dataset<TopicPeriod> periods(Calendar calendar) {
    List<Told> places = new ArrayList<>();
    for (LanguageTopics topics : languages) {
      for (int id : topics.ids()) {
        calendar
            .periods()
            .forEach(first -> places.add(new Told(id, topics.language(), first.toString(), 0)));
      }
    }
    Dataset<Told> told =
        leads
            .filter(col("day").isNotNull())
            .map(
                (MapFunction<Members.Member, Told>)
                    lead ->
                        new Told(
                            lead.topic_id(),
                            lead.language(),
                            calendar.period().first(lead.day()).toString(),
                            1),
                Rows.of(Told.class));
    return shares(
            told.union(spark.createDataset(places, Rows.of(Told.class))).toDF(),
            col("context").cast("date").as("period"))
        .as(Rows.of(TopicPeriod.class));
  }

  /** The table topics/topic_sources. */
  Dataset<TopicSource> sources() {
    return shares(
            told(leads.filter(col("source").notEqual("")).toDF(), "source"),
            col("context").as("source"))
        .as(Rows.of(TopicSource.class));
  }

  /**
   * The table topics/topic_entities; empty where the job reads no names.
   *
   * @param names the articles' names; null where no report needs them
   */
  Dataset<TopicEntity> entities(Dataset<Annotated> names) {
    if (names == null) {
      return spark.createDataset(List.of(), Rows.of(TopicEntity.class));
    }
    Dataset<Row> named =
        names
            .filter(col("article_id").equalTo(col("story_id")))
            .flatMap(
                (FlatMapFunction<Annotated, NamedIn>) article -> named(article).iterator(),
                Rows.of(NamedIn.class))
            .join(leads.select("article_id", "topic_id", "language"), "article_id");
    return shares(told(named, "entity_id"), col("context").as("entity_id"))
        .as(Rows.of(TopicEntity.class));
  }

  /** An entity that a story names. */
  public record NamedIn(String article_id, String entity_id) {}

  private static List<NamedIn> named(Annotated article) {
    TreeSet<String> ids = new TreeSet<>();
    for (Annotated.NamingSentence sentence : article.sentences()) {
      for (Annotated.Named name : sentence.names()) {
        if (name.counted()) {
          ids.add(name.entity_id());
        }
      }
    }
    return ids.stream().map(id -> new NamedIn(article.article_id(), id)).toList();
  }

  private static Dataset<Row> told(Dataset<Row> stories, String context) {
    return stories.select(
        col("topic_id"), col("language"), col(context).as("context"), lit(1L).as("stories"));
  }

  /**
   * The topics' shares in each context.
   *
   * @param told rows of {@link Told}
   * @param context the column that tells the context
   */
  private Dataset<Row> shares(Dataset<Row> told, Column context) {
    TopicShares of = shares;
    Dataset<Row> bases = told.groupBy("language", "context").agg(sum("stories").as("base"));
    return told.filter(col("topic_id").geq(0))
        .groupBy("topic_id", "language", "context")
        .agg(sum("stories").as("stories"))
        .join(bases, new String[] {"language", "context"})
        .as(Rows.of(Cell.class))
        .map((MapFunction<Cell, TopicShares.Share>) of::of, Rows.of(TopicShares.Share.class))
        .select(
            col("topic_id"),
            context,
            col("stories"),
            col("share"),
            col("share_low"),
            col("share_high"),
            col("lift"),
            col("lift_low"),
            col("lift_high"));
  }
}
