package org.tieline.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.statistics.Idf;
import org.tieline.statistics.PerMillion;

/** Counts terms over all articles, each story by its lead. */
public final class Terms {
  /** Rows of terms/term_periods, at most: some 100 MB. */
  private static final long MOST_PERIOD_ROWS = 5_000_000;

  private final Calendar calendar;
  private final Dataset<TermCount> counts;
  private final Dataset<Row> published;
  private final Denominators words;

  private Terms(
      Calendar calendar, Dataset<TermCount> counts, Dataset<Row> published, Denominators words) {
    this.calendar = calendar;
    this.counts = counts;
    this.published = published;
    this.words = words;
  }

  /**
   * Counts once; the tables are views on the counts, which are kept on disk until the job is done.
   */
  public static Terms count(Dataset<Article> articles, Calendar calendar, TermsPlan plan) {
    Dataset<TermCount> counts =
        articles
            .mapPartitions(
                (MapPartitionsFunction<Article, TermCount>) rows -> count(rows, calendar),
                Rows.of(TermCount.class))
            .groupBy("language", "stem", "facet", "heading")
            .agg(
                sum("occurrences").as("occurrences"),
                sum("articles").as("articles"),
                sum("stories").as("stories"),
                min("first_day").as("first_day"),
                max("last_day").as("last_day"))
            .as(Rows.of(TermCount.class))
            .persist(StorageLevel.DISK_ONLY());
    return new Terms(
        calendar, counts, published(counts, plan.minimum()), Denominators.of(articles, calendar));
  }

  private static Iterator<TermCount> count(Iterator<Article> articles, Calendar calendar) {
    Map<String, TermCounter> counters = new TreeMap<>();
    return new Grouped<>(
        articles,
        article -> {
          TermCounter counter =
              counters.computeIfAbsent(
                  article.language(), language -> new TermCounter(language, calendar));
          counter.add(article);
          return counter.full() ? counter.drain() : List.of();
        },
        () -> {
          List<TermCount> rest = new ArrayList<>();
          counters.values().forEach(counter -> rest.addAll(counter.drain()));
          return rest;
        });
  }

  /** Language and stem of the terms with enough stories, and the surface form that names each. */
  private static Dataset<Row> published(Dataset<TermCount> counts, long minimum) {
    Dataset<Row> frequent =
        counts
            .filter(col("facet").equalTo(TermCount.SOURCE))
            .groupBy("language", "stem")
            .agg(sum("stories").as("all_stories"))
            .filter(col("all_stories").geq(minimum));
    Dataset<Row> surfaces =
        counts
            .filter(col("facet").equalTo(TermCount.SURFACE))
            .withColumn(
                "place",
                row_number()
                    .over(
                        Window.partitionBy("language", "stem")
                            .orderBy(col("occurrences").desc(), col("heading"))))
            .filter(col("place").equalTo(1))
            .select(col("language"), col("stem"), col("heading").as("term"));
    return frequent.join(surfaces, on("language", "stem")).select("language", "stem", "term");
  }

  /** The table terms/terms. */
  public Dataset<Term> terms() {
    Denominators denominators = words;
    return named(counts.filter(not(col("facet").isin(TermCount.PERIOD, TermCount.SURFACE))))
        .groupBy("language", "term")
        .agg(
            sum("occurrences").as("occurrences"),
            sum("articles").as("articles"),
            sum("stories").as("stories"),
            functions.count(when(col("facet").equalTo(TermCount.SOURCE), lit(1))).as("sources"),
            min("first_day").as("first_day"),
            max("last_day").as("last_day"))
        .map(
            (MapFunction<Row, Term>)
                row ->
                    new Term(
                        row.getString(0),
                        row.getString(1),
                        1,
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        rate(row.getLong(2), denominators.words(row.getString(0))),
                        row.getLong(4) == 0
                            ? null
                            : Idf.of(row.getLong(4), denominators.stories(row.getString(0))),
                        row.getAs(6),
                        row.getAs(7)),
            Rows.of(Term.class));
  }

  /** The table terms/term_sources. */
  public Dataset<TermSource> sources() {
    Denominators denominators = words;
    return named(counts.filter(col("facet").equalTo(TermCount.SOURCE)))
        .select("language", "term", "heading", "occurrences", "articles", "stories")
        .map(
            (MapFunction<Row, TermSource>)
                row ->
                    new TermSource(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        rate(
                            row.getLong(3),
                            denominators.wordsOfSource(row.getString(0), row.getString(2)))),
            Rows.of(TermSource.class));
  }

  /**
   * The least stories of a term in terms/term_periods: 1 where a row for each term and period makes
   * a table of a size that tools can open, more on larger corpora.
   */
  public long leastStoriesOverTime() {
    long terms = MOST_PERIOD_ROWS / Math.max(1, calendar.periods().size());
    return storiesOfTerms()
        .orderBy(col("stories").desc())
        .offset((int) terms)
        .limit(1)
        .collectAsList()
        .stream()
        .mapToLong(row -> row.getLong(2) + 1)
        .findFirst()
        .orElse(1);
  }

  private Dataset<Row> storiesOfTerms() {
    return counts
        .filter(col("facet").equalTo(TermCount.SOURCE))
        .groupBy("language", "stem")
        .agg(sum("stories").as("stories"));
  }

  /**
   * The table terms/term_periods.
   *
   * @param least least stories of a term
   */
  public Dataset<TermPeriod> periods(long least) {
    Denominators denominators = words;
    List<LocalDate> periods = List.copyOf(calendar.periods());
    Dataset<Row> frequent =
        storiesOfTerms().filter(col("stories").geq(least)).select("language", "stem");
    return named(
            counts
                .filter(col("facet").equalTo(TermCount.PERIOD))
                .join(frequent, on("language", "stem"))
                .as(Rows.of(TermCount.class)))
        .groupBy("language", "term")
        .agg(collect_list(struct("heading", "occurrences", "articles", "stories")))
        .flatMap(
            (FlatMapFunction<Row, TermPeriod>) row -> dense(row, periods, denominators).iterator(),
            Rows.of(TermPeriod.class));
  }

  private static List<TermPeriod> dense(
      Row term, List<LocalDate> periods, Denominators denominators) {
    Map<String, Row> counted = new HashMap<>();
    term.<Row>getList(2).forEach(row -> counted.put(row.getString(0), row));
    List<TermPeriod> rows = new ArrayList<>();
    for (LocalDate period : periods) {
      Row row = counted.get(period.toString());
      long occurrences = row == null ? 0 : row.getLong(1);
      rows.add(
          new TermPeriod(
              term.getString(0),
              term.getString(1),
              period,
              occurrences,
              row == null ? 0 : row.getLong(2),
              row == null ? 0 : row.getLong(3),
              rate(occurrences, denominators.wordsOfPeriod(term.getString(0), period))));
    }
    return rows;
  }

  /**
   * A term with the stories that use it.
   *
   * @param term its most frequent surface form
   */
  public record StoryTerm(String stem, String term, long stories) {}

  /** A language's terms with this many stories, those with the most first. */
  public List<StoryTerm> byStories(String language, long least, long most, int limit) {
    return named(
            counts.filter(
                col("facet").equalTo(TermCount.SOURCE).and(col("language").equalTo(language))))
        .groupBy("stem", "term")
        .agg(sum("stories").as("stories"))
        .filter(col("stories").between(least, most))
        .orderBy(col("stories").desc(), col("stem"))
        .limit(limit)
        .as(Rows.of(StoryTerm.class))
        .collectAsList();
  }

  /** Per million; null where there are no words. */
  private static Double rate(long occurrences, long words) {
    return words == 0 ? null : (Double) PerMillion.of(occurrences, words);
  }

  private Dataset<Row> named(Dataset<TermCount> rows) {
    return rows.join(published, on("language", "stem"));
  }

  private static scala.collection.immutable.Seq<String> on(String... columns) {
    return scala.jdk.javaapi.CollectionConverters.asScala(List.of(columns)).toList();
  }
}
