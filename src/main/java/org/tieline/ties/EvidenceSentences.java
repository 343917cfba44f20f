package org.tieline.ties;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.Rows;
import scala.jdk.javaapi.CollectionConverters;

/** Picks the sentences that show a tie best. */
public final class EvidenceSentences {
  /** As many as a reader takes in; the mentions hold all. */
  private static final int RANKS = 5;

  /** Sentences held in memory, some 200 bytes each, while all texts are read; more are sorted. */
  private static final long HELD = 1_000_000;

  /** A sentence in which neither acts on the other is as good as one that names ten more. */
  private static final long NO_EVENT = 10_000;

  private EvidenceSentences() {}

  /**
   * A sentence that might serve.
   *
   * @param penalty what speaks against it; less is better
   */
  public record Candidate(
      String tie_id,
      LocalDate period,
      String article_id,
      String source,
      int sentence,
      int start,
      int end,
      long penalty) {}

  /** A sentence in which one of the two acts on the other. */
  public record Acting(String tie_id, String article_id, int sentence) {}

  /**
   * The best sentences of each tie and period: one of a story's lead, outlets taking turns. One in
   * which an event of the two counts comes before those that only name them.
   *
   * @param withText whether the sentences themselves are published
   */
  public static Dataset<Evidence> of(
      Dataset<Article> articles,
      Dataset<Annotated> annotated,
      Dataset<EventRow> events,
      Ties ties,
      Calendar calendar,
      boolean withText) {
    CountryCodes codes = new CountryCodes(Countries.codes());
    Set<String> ids = ties.ids();
    Dataset<Row> ranked =
        annotated
            .flatMap(
                (FlatMapFunction<Annotated, Candidate>)
                    article -> candidates(article, codes, ids, calendar).iterator(),
                Rows.of(Candidate.class))
            .join(
                acting(events).withColumn("acting", lit(true)),
                CollectionConverters.asScala(List.of("tie_id", "article_id", "sentence")).toSeq(),
                "left")
            .withColumn("penalty", col("penalty").plus(when(col("acting"), 0L).otherwise(NO_EVENT)))
            .withColumn(
                "place",
                row_number()
                    .over(
                        Window.partitionBy("tie_id", "article_id").orderBy("penalty", "sentence")))
            .filter(col("place").equalTo(1))
            .withColumn(
                "turn",
                row_number()
                    .over(
                        Window.partitionBy("tie_id", "period", "source")
                            .orderBy("penalty", "article_id")))
            .filter(col("turn").leq(RANKS))
            .withColumn(
                "rank",
                row_number()
                    .over(
                        Window.partitionBy("tie_id", "period")
                            .orderBy("turn", "penalty", "article_id")))
            .filter(col("rank").leq(RANKS))
            .select("tie_id", "period", "rank", "article_id", "sentence", "start", "end")
            .persist(StorageLevel.DISK_ONLY());
    return articles
        .select("article_id", "title", "text", "url", "source")
        .join(ranked.count() > HELD ? ranked : broadcast(ranked), "article_id")
        .map(
            (MapFunction<Row, Evidence>)
                row -> {
                  int sentence = row.getAs("sentence");
                  String title = row.getAs("title");
                  String host = sentence == 0 ? title : row.getAs("text");
                  return new Evidence(
                      row.getAs("tie_id"),
                      row.getAs("period"),
                      row.getAs("rank"),
                      row.getAs("article_id"),
                      sentence,
                      withText
                          ? host.substring(row.<Integer>getAs("start"), row.<Integer>getAs("end"))
                          : null,
                      title.isEmpty() ? null : title,
                      row.getAs("url"),
                      row.getAs("source"));
                },
            Rows.of(Evidence.class));
  }

  private static Dataset<Acting> acting(Dataset<EventRow> events) {
    return CountedEvent.of(events)
        .filter(col("sentence").isNotNull())
        .map(
            (MapFunction<CountedEvent, Acting>)
                event ->
                    new Acting(
                        Pair.of(event.actor_country(), event.target_country()).id(),
                        event.story_id(),
                        event.sentence()),
            Rows.of(Acting.class))
        .distinct();
  }

  private static List<Candidate> candidates(
      Annotated article, CountryCodes codes, Set<String> ids, Calendar calendar) {
    int place = calendar.place(article.day());
    if (!article.lead() || place < 0) {
      return List.of();
    }
    LocalDate period = calendar.periods().get(place);
    List<Candidate> candidates = new ArrayList<>();
    for (Annotated.NamingSentence sentence : article.sentences()) {
      int[] named = sentence.isText() ? codes.of(sentence) : new int[0];
      long penalty = penalty(sentence, named.length);
      for (int i = 0; i < named.length; i++) {
        for (int j = i + 1; j < named.length; j++) {
          String tie = codes.country(named[i]) + "-" + codes.country(named[j]);
          if (ids.contains(tie)) {
            candidates.add(
                new Candidate(
                    tie,
                    period,
                    article.article_id(),
                    article.source() == null ? "" : article.source(),
                    sentence.number(),
                    sentence.start(),
                    sentence.end(),
                    penalty));
          }
        }
      }
    }
    return candidates;
  }

  /**
   * Few other countries, a length that can be quoted, a sentence of the text rather than the title,
   * and early in the article.
   */
  static long penalty(Annotated.NamingSentence sentence, int countries) {
    int length = sentence.end() - sentence.start();
    long stretch = length < 40 ? 40 - length : Math.max(0, length - 300);
    return 1000L * (countries - 2)
        + 10 * stretch
        + (sentence.number() == 0 ? 500 : 0)
        + 5L * Math.min(100, sentence.number());
  }
}
