package org.tieline.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
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

  /** A topic's stories in a context, of all the language's stories there. */
  public record Cell(int topic_id, String language, String context, long stories, long base) {}

  /** The table topics/topic_periods: dense. */
  Dataset<TopicPeriod> periods(Calendar calendar) {
    Map<List<Object>, Long> inPeriods = new HashMap<>();
    Map<List<Object>, Long> bases = new HashMap<>();
    Map<LocalDate, LocalDate> firsts = new HashMap<>();
    List<Row> rows =
        leads
            .filter(col("day").isNotNull())
            .groupBy("topic_id", "language", "day")
            .count()
            .collectAsList();
    for (Row row : rows) {
      LocalDate day = row.getAs("day");
      LocalDate first = firsts.computeIfAbsent(day, calendar.period()::first);
      inPeriods.merge(List.of(row.getInt(0), first), row.getLong(3), Long::sum);
      bases.merge(List.of(row.getString(1), first), row.getLong(3), Long::sum);
    }
    List<TopicPeriod> periods = new ArrayList<>();
    for (LanguageTopics topics : languages) {
      for (int place = 0; place < topics.model().topics().size(); place++) {
        int id = topics.ids().get(place);
        for (LocalDate first : calendar.periods()) {
          long there = inPeriods.getOrDefault(List.of(id, first), 0L);
          long base = bases.getOrDefault(List.of(topics.language(), first), 0L);
          TopicShares.Share share = shares.of(id, topics.language(), there, base);
          periods.add(
              new TopicPeriod(
                  id, first, there, share.share(), share.low(), share.high(), share.lift()));
        }
      }
    }
    return spark.createDataset(periods, Rows.of(TopicPeriod.class));
  }

  /** The table topics/topic_sources. */
  Dataset<TopicSource> sources() {
    TopicShares of = shares;
    Dataset<Row> named =
        leads.filter(col("source").notEqual("")).withColumn("context", col("source"));
    return cells(named)
        .map(
            (MapFunction<Cell, TopicSource>)
                cell -> {
                  TopicShares.Share share = of.of(cell);
                  return new TopicSource(
                      cell.topic_id(),
                      cell.context(),
                      cell.stories(),
                      share.share(),
                      share.low(),
                      share.high(),
                      share.lift());
                },
            Rows.of(TopicSource.class));
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
    TopicShares of = shares;
    Dataset<Row> named =
        names
            .filter(col("article_id").equalTo(col("story_id")))
            .flatMap(
                (FlatMapFunction<Annotated, NamedIn>) article -> named(article).iterator(),
                Rows.of(NamedIn.class))
            .join(leads.select("article_id", "topic_id", "language"), "article_id")
            .withColumn("context", col("entity_id"));
    return cells(named)
        .map(
            (MapFunction<Cell, TopicEntity>)
                cell -> {
                  TopicShares.Share share = of.of(cell);
                  return new TopicEntity(
                      cell.topic_id(),
                      cell.context(),
                      cell.stories(),
                      share.share(),
                      share.low(),
                      share.high(),
                      share.lift());
                },
            Rows.of(TopicEntity.class));
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

  private static Dataset<Cell> cells(Dataset<Row> rows) {
    Dataset<Row> bases = rows.groupBy("language", "context").agg(count(lit(1)).as("base"));
    return rows.filter(col("topic_id").geq(0))
        .groupBy("topic_id", "language", "context")
        .agg(count(lit(1)).as("stories"))
        .join(bases, new String[] {"language", "context"})
        .select("topic_id", "language", "context", "stories", "base")
        .as(Rows.of(Cell.class));
  }
}
