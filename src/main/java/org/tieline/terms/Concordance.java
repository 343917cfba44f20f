package org.tieline.terms;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.Rows;

/** Shows watched terms and entities in their sentences. */
public final class Concordance {
  /** Characters on each side, as many as fit a line of a wide table. */
  private static final int CONTEXT = 100;

  private Concordance() {}

  /**
   * A hit with what decides whether it is shown.
   *
   * @param period its place; -1 for none
   * @param sentence_start offsets of the sentence into title or text
   */
  public record Spot(
      String term,
      String article_id,
      String source,
      int period,
      int sentence,
      int start,
      int end,
      int sentence_start,
      int sentence_end) {}

  /** Whether what is watched is an entity's id rather than a term. */
  public static boolean isEntity(String watched) {
    return Countries.codes().contains(watched)
        || watched.matches("(person|organization|place|country):.+");
  }

  /**
   * The hits in leads: of each term at most as many as the plan allows, from every period in turn
   * and within a period from every outlet in turn, in an order that a hash decides.
   *
   * @param names the articles' names; null where no entity is watched
   * @param withText whether the text itself is published
   */
  public static Dataset<Hit> of(
      Dataset<Article> articles,
      Dataset<Annotated> names,
      Calendar calendar,
      TermsPlan plan,
      Map<String, Set<String>> stopWords,
      boolean withText) {
    List<String> entities = plan.watch().stream().filter(Concordance::isEntity).toList();
    List<String> terms = plan.watch().stream().filter(watched -> !isEntity(watched)).toList();
    Dataset<Spot> spots =
        articles
            .filter(col("article_id").equalTo(col("story_id")))
            .mapPartitions(
                (MapPartitionsFunction<Article, Spot>)
                    rows -> spots(rows, terms, calendar, stopWords),
                Rows.of(Spot.class));
    if (!entities.isEmpty()) {
      spots =
          spots.union(
              names
                  .filter(col("article_id").equalTo(col("story_id")))
                  .flatMap(
                      (FlatMapFunction<Annotated, Spot>)
                          article -> spots(article, entities, calendar).iterator(),
                      Rows.of(Spot.class)));
    }
    return articles
        .select("article_id", "title", "text")
        .join(broadcast(spread(spots, plan.hits())), "article_id")
        .map((MapFunction<Row, Hit>) row -> hit(row, withText), Rows.of(Hit.class));
  }

  private static Dataset<Row> spread(Dataset<Spot> spots, int most) {
    Column chance = xxhash64(col("article_id"), col("sentence"), col("start"));
    Column source = coalesce(col("source"), lit(""));
    return spots
        .withColumn("chance", chance)
        .withColumn(
            "turn",
            row_number()
                .over(
                    Window.partitionBy(col("term"), col("period"), source)
                        .orderBy("chance", "article_id", "sentence", "start")))
        .withColumn(
            "round",
            row_number()
                .over(
                    Window.partitionBy("term", "period")
                        .orderBy("turn", "chance", "article_id", "sentence", "start")))
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy("term")
                        .orderBy("round", "chance", "article_id", "sentence", "start")))
        .filter(col("place").leq(most));
  }

  private static Hit hit(Row row, boolean withText) {
    int sentence = row.getAs("sentence");
    int start = row.getAs("start");
    int end = row.getAs("end");
    String host = sentence == 0 ? row.getAs("title") : row.getAs("text");
    int from = whole(host, Math.max(row.<Integer>getAs("sentence_start"), start - CONTEXT));
    int to = whole(host, Math.min(row.<Integer>getAs("sentence_end"), end + CONTEXT));
    return new Hit(
        row.getAs("term"),
        row.getAs("article_id"),
        sentence,
        start,
        withText ? host.substring(from, start) : null,
        withText ? host.substring(start, end) : null,
        withText ? host.substring(end, to) : null);
  }

  /** The offset, or the next one where it stands within a character of two. */
  private static int whole(String text, int offset) {
    boolean within =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return within ? offset + 1 : offset;
  }

  private static Iterator<Spot> spots(
      Iterator<Article> leads,
      List<String> terms,
      Calendar calendar,
      Map<String, Set<String>> stopWords) {
    WatchedTerms watched = new WatchedTerms(terms, stopWords);
    List<Spot> spots = new ArrayList<>();
    leads.forEachRemaining(
        article ->
            watched.forEach(
                article.title(),
                article.text(),
                article.language(),
                (term, sentence, start, end) ->
                    spots.add(
                        new Spot(
                            term,
                            article.article_id(),
                            article.source(),
                            calendar.place(article.day()),
                            sentence.number(),
                            start,
                            end,
                            sentence.start(),
                            sentence.end()))));
    return spots.iterator();
  }

  private static List<Spot> spots(Annotated article, List<String> entities, Calendar calendar) {
    List<Spot> spots = new ArrayList<>();
    for (Annotated.NamingSentence sentence : article.sentences()) {
      if (!sentence.isText()) {
        continue;
      }
      for (Annotated.Named name : sentence.names()) {
        if (name.counted() && entities.contains(name.entity_id())) {
          spots.add(
              new Spot(
                  name.entity_id(),
                  article.article_id(),
                  article.source(),
                  calendar.place(article.day()),
                  sentence.number(),
                  name.start(),
                  name.end(),
                  sentence.start(),
                  sentence.end()));
        }
      }
    }
    return spots;
  }
}
