package org.tieline.ties;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
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
import org.tieline.entities.Annotated.NamingSentence;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.statistics.ContingencyTable;
import org.tieline.statistics.Lift;
import org.tieline.statistics.LogLikelihood;
import org.tieline.terms.Vocabulary;
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
   * That a story uses a word in a sentence on a tie, or on a country alone or not.
   *
   * @param id a tie's, or a country's as {@link Told#single} has it
   */
  public record Used(String id, String language, String stem, String term) {}

  /** Stories by word. */
  public record Counted(String id, String language, String stem, String term, long stories) {}

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
                (MapPartitionsFunction<Tuple2<Article, Annotated>, Used>)
                    rows -> {
                      Map<String, Vocabulary> vocabularies = new HashMap<>();
                      return new Grouped<>(
                          rows,
                          row ->
                              used(
                                  row._1(),
                                  row._2(),
                                  vocabularies.computeIfAbsent(
                                      row._1().language(), Vocabulary::new),
                                  ids),
                          List::of);
                    },
                Rows.of(Used.class))
            .groupBy("id", "language", "stem")
            .agg(min("term").as("term"), count(lit(1)).as("stories"))
            .as(Rows.of(Counted.class))
            .persist(StorageLevel.DISK_ONLY());
    Map<String, Long> sizes = new HashMap<>();
    for (Row row : counted.groupBy("id", "language").agg(sum("stories")).collectAsList()) {
      sizes.put(row.getString(0) + row.getString(1), row.getLong(2));
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

  private static List<Used> used(
      Article article, Annotated annotated, Vocabulary vocabulary, Set<String> ids) {
    Map<String, Used> used = new TreeMap<>();
    for (NamingSentence sentence : annotated.sentences()) {
      Collection<String> wanted =
          sentence.isText() ? Told.tiesAndCountries(sentence, ids) : List.of();
      if (!wanted.isEmpty()) {
        String host = sentence.number() == 0 ? article.title() : article.text();
        vocabulary.forEach(
            withoutCountries(host, sentence),
            (stem, surface) -> {
              for (String id : wanted) {
                used.merge(
                    id + " " + stem,
                    new Used(id, article.language(), stem, surface.toLowerCase(Locale.ROOT)),
                    (one, other) -> one.term().compareTo(other.term()) <= 0 ? one : other);
              }
            });
      }
    }
    return new ArrayList<>(used.values());
  }

  /** The sentence with blanks where it names countries or their peoples. */
  private static String withoutCountries(String host, NamingSentence sentence) {
    StringBuilder text = new StringBuilder(host.substring(sentence.start(), sentence.end()));
    for (Annotated.Named name : sentence.names()) {
      for (int at = name.start(); name.direct() && at < name.end(); at++) {
        text.setCharAt(at - sentence.start(), ' ');
      }
    }
    return text.toString();
  }

  /**
   * One word's rows.
   *
   * @param sizes stories of all words, by id and language
   */
  private static List<TieTerm> rows(Iterator<Counted> words, Map<String, Long> sizes) {
    Map<String, Counted> byId = new TreeMap<>();
    words.forEachRemaining(word -> byId.put(word.id(), word));
    List<TieTerm> rows = new ArrayList<>();
    for (Counted both : byId.values()) {
      Pair pair = Pair.of(both.id());
      if (pair.a().equals(pair.b()) || both.stories() < LEAST_STORIES) {
        continue;
      }
      // A country's stories with the word include those that have it beside the other's name.
      long reference = -2 * both.stories();
      long size = sizes.get(both.id() + both.language());
      long referenceSize = -2 * size;
      for (String country : List.of(pair.a(), pair.b())) {
        reference += byId.get(Told.single(country)).stories();
        referenceSize += sizes.get(Told.single(country) + both.language());
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
