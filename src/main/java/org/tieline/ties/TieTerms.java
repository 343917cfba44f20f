package org.tieline.ties;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Article;
import org.tieline.entities.Annotated;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.statistics.ContingencyTable;
import org.tieline.statistics.Lift;
import org.tieline.statistics.LogLikelihood;
import scala.Tuple2;

/**
 * Finds the words of each tie: what sentences that name both countries use more than those that
 * name one of them only. The names of countries and peoples are no words here.
 */
final class TieTerms {
  private static final int RANKS = 50;

  /** Rarer words can hardly differ. */
  private static final long LEAST_STORIES = 3;

  private TieTerms() {}

  /**
   * Stories that use a word in a sentence on a tie, or on a country alone or not.
   *
   * @param id a tie's, or a country's as {@link Told#single} has it
   * @param apart those that use it also where one end of the tie is named without the other, the
   *     two ends added up; 0 for a country
   */
  public record Counted(
      String id, String language, String stem, String term, long stories, long apart) {}

  /**
   * A row for each tie, language and telling word.
   *
   * @param ties ids of the ties whose words are looked for
   */
  static Dataset<TieTerm> of(
      Dataset<Article> articles, Dataset<Annotated> annotated, Set<String> ties) {
    Set<String> ids = new HashSet<>(ties);
    for (String tie : ties) {
      ids.add(Told.single(Pair.of(tie).a()));
      ids.add(Told.single(Pair.of(tie).b()));
    }
    Dataset<Counted> counted =
        articles
            .filter(articles.col("article_id").equalTo(articles.col("story_id")))
            .joinWith(
                annotated, articles.col("article_id").equalTo(annotated.col("article_id")), "inner")
            .mapPartitions(
                (MapPartitionsFunction<Tuple2<Article, Annotated>, Counted>)
                    rows -> {
                      TieWords words = new TieWords(ids);
                      return new Grouped<>(
                          rows,
                          row -> {
                            words.add(row._1(), row._2());
                            return words.isFull() ? words.drain() : List.of();
                          },
                          words::drain);
                    },
                Rows.of(Counted.class))
            .groupBy("id", "language", "stem")
            .agg(min("term").as("term"), sum("stories").as("stories"), sum("apart").as("apart"))
            .as(Rows.of(Counted.class))
            .persist(StorageLevel.DISK_ONLY());
    Map<String, Size> sizes = new HashMap<>();
    for (Row row :
        counted.groupBy("id", "language").agg(sum("stories"), sum("apart")).collectAsList()) {
      sizes.put(row.getString(0) + row.getString(1), new Size(row.getLong(2), row.getLong(3)));
    }
    return counted
        .groupByKey(
            (MapFunction<Counted, String>) word -> word.language() + " " + word.stem(),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Counted, TieTerm>)
                (stem, words) -> rows(words, sizes).iterator(),
            Rows.of(TieTerm.class))
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy("tie_id")
                        .orderBy(col("log_likelihood").desc(), col("language"), col("term"))))
        .filter(col("rank").leq(RANKS))
        .drop("rank")
        .as(Rows.of(TieTerm.class));
  }

  /** The sums of all words. */
  private record Size(long stories, long apart) implements Serializable {}

  /**
   * One word's rows.
   *
   * @param sizes by id and language
   */
  private static List<TieTerm> rows(Iterator<Counted> words, Map<String, Size> sizes) {
    Map<String, Counted> byId = new TreeMap<>();
    words.forEachRemaining(word -> byId.put(word.id(), word));
    List<TieTerm> rows = new ArrayList<>();
    for (Counted both : byId.values()) {
      Pair pair = Pair.of(both.id());
      if (pair.a().equals(pair.b()) || both.stories() < LEAST_STORIES) {
        continue;
      }
      // A country's stories with the word include those that have it beside the other's name only.
      Size whole = sizes.get(both.id() + both.language());
      long size = whole.stories();
      long reference = both.apart() - 2 * both.stories();
      long referenceSize = whole.apart() - 2 * size;
      for (String country : List.of(pair.a(), pair.b())) {
        reference += byId.get(Told.single(country)).stories();
        referenceSize += sizes.get(Told.single(country) + both.language()).stories();
      }
      double share = (double) (both.stories() + reference) / (size + referenceSize);
      Lift lift = Lift.of(both.stories(), share * size);
      double likelihood =
          LogLikelihood.signed(
              ContingencyTable.ofTerm(both.stories(), reference, size, referenceSize));
      if (likelihood > 0) {
        rows.add(
            new TieTerm(
                both.id(),
                both.language(),
                both.term(),
                both.stories(),
                reference,
                lift.lift(),
                lift.low(),
                lift.high(),
                likelihood));
      }
    }
    return rows;
  }
}
