package org.tieline.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.spark.Capped;
import org.tieline.spark.Expanded;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;

/** Counts terms over all articles, each story by its lead. */
public final class Terms {
  /**
   * Rows of terms/term_periods, at most: some 25 MB, and a third of the time that counting takes.
   * Terms of one story tell nothing over time.
   */
  private static final long MOST_PERIOD_ROWS = 1_000_000;

  private final SparkSession spark;
  private final Calendar calendar;
  private final TermsPlan plan;
  private final PhraseSearch.Result found;
  private final Denominators denominators;
  private final Dataset<CountedTerm> counted;

  private Terms(
      SparkSession spark,
      Calendar calendar,
      TermsPlan plan,
      PhraseSearch.Result found,
      Denominators denominators,
      Dataset<CountedTerm> counted) {
    this.spark = spark;
    this.calendar = calendar;
    this.plan = plan;
    this.found = found;
    this.denominators = denominators;
    this.counted = counted;
  }

  /**
   * Counts once; the tables are views on the counts, which are kept on disk until the job is done.
   *
   * @param names the articles' names; null where the plan does not need them
   * @param stopWords the user's, by language; under the empty key for every language
   * @param caps told which phrases were left out
   * @param least stories of a word that {@link #byStories} knows, published or not
   */
  public static Terms count(
      SparkSession spark,
      Dataset<Article> articles,
      Dataset<Annotated> names,
      Calendar calendar,
      TermsPlan plan,
      Map<String, Set<String>> stopWords,
      Map<String, Long> caps,
      long least) {
    Dataset<CountedArticle> sided = Contrasts.sides(articles, names, calendar, plan.contrasts());
    Denominators denominators = Denominators.of(sided, calendar);
    PhraseSearch.Result found =
        plan.longest() == 1
            ? new PhraseSearch.Result(Phrases.none(), null)
            : new PhraseSearch(spark, plan.longest(), plan.phraseMinimum(), caps)
                .find(sided.filter(col("article_id").equalTo(col("story_id"))), stopWords);
    Broadcast<Phrases> phrases =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(found.phrases());
    long minimum = Math.min(plan.minimum(), least);
    Dataset<CountedTerm> counted =
        sided
            .mapPartitions(
                (MapPartitionsFunction<CountedArticle, TermCount>)
                    rows -> count(rows, calendar, phrases.value(), denominators, stopWords),
                Rows.of(TermCount.class))
            .repartition(col("term"))
            .sortWithinPartitions("term")
            .mapPartitions(
                (MapPartitionsFunction<TermCount, CountedTerm>)
                    rows -> TermFold.fold(rows, minimum),
                Rows.of(CountedTerm.class))
            .persist(StorageLevel.DISK_ONLY());
    return new Terms(spark, calendar, plan, found, denominators, counted);
  }

  private static Iterator<TermCount> count(
      Iterator<CountedArticle> articles,
      Calendar calendar,
      Phrases phrases,
      Denominators denominators,
      Map<String, Set<String>> stopWords) {
    Map<String, TermCounter> counters = new TreeMap<>();
    return new Grouped<>(
        articles,
        article -> {
          TermCounter counter =
              counters.computeIfAbsent(
                  article.language(),
                  language ->
                      new TermCounter(
                          language,
                          calendar,
                          phrases,
                          denominators,
                          StoryWords.vocabulary(language, stopWords)));
          counter.add(article);
          return TermCounter.areFull(counters.values()) ? drain(counters) : List.of();
        },
        () -> drain(counters));
  }

  private static List<TermCount> drain(Map<String, TermCounter> counters) {
    List<TermCount> counts = new ArrayList<>();
    counters.values().forEach(counter -> counts.addAll(counter.drain()));
    return counts;
  }

  /**
   * Terms of up to the words that the plan asks for, longer ones being collocations only, and words
   * of as many stories as it asks for.
   */
  private Dataset<CountedTerm> published() {
    return counted.filter(
        col("size").leq(plan.size()).and(col("size").gt(1).or(col("stories").geq(plan.minimum()))));
  }

  /** Those published that stand in an article of a period. */
  private Dataset<CountedTerm> dated() {
    return published().filter(octet_length(col("by_period")).gt(0));
  }

  /** The table terms/terms. */
  public Dataset<Term> terms() {
    TermMeasures measures = new TermMeasures(denominators, calendar.periods());
    return published().map((MapFunction<CountedTerm, Term>) measures::term, Rows.of(Term.class));
  }

  /** The table terms/term_sources. */
  public Dataset<TermSource> sources() {
    TermMeasures measures = new TermMeasures(denominators, calendar.periods());
    return published()
        .flatMap(
            (FlatMapFunction<CountedTerm, TermSource>) term -> measures.sources(term).iterator(),
            Rows.of(TermSource.class));
  }

  /**
   * The least stories of a term in terms/term_periods: 1 where a row for each term and period makes
   * a table of a size that tools can open, more on larger corpora.
   */
  public long leastStoriesOverTime() {
    return Capped.least(dated().toDF(), MOST_PERIOD_ROWS / Math.max(1, calendar.periods().size()));
  }

  /**
   * The table terms/term_periods.
   *
   * @param least least stories of a term
   */
  public Expanded<CountedTerm, TermPeriod> periods(long least) {
    TermMeasures measures = new TermMeasures(denominators, calendar.periods());
    long complete =
        calendar.periods().stream()
            .filter(first -> calendar.days(first) == calendar.period().days(first))
            .count();
    return new Expanded<>(
        dated().filter(col("stories").geq(least)),
        List.of("language", "term"),
        Math.max(1, calendar.periods().size()),
        term -> measures.periods(term, complete).iterator(),
        TermPeriod.class);
  }

  /** The names of the contrasts that {@link #keyness} tests. */
  public List<String> contrasts() {
    return plan.contrasts().stream().map(Contrast::name).toList();
  }

  /** The table terms/keyness, which is kept on disk until the job is done. */
  public Dataset<Keyword> keyness() {
    return plan.contrasts().isEmpty()
        ? spark.createDataset(List.of(), Rows.of(Keyword.class))
        : new Keyness(denominators, plan).of(published()).persist(StorageLevel.DISK_ONLY());
  }

  /** The table terms/collocations. */
  public Dataset<Phrase> collocations() {
    return Collocations.of(spark, counted.filter(col("size").gt(lit(1))), found, plan);
  }

  /**
   * A term with the stories that use it.
   *
   * @param term its most frequent surface form
   */
  public record StoryTerm(String stem, String term, long stories) implements Serializable {}

  /** A language's words with this many stories, those with the most first. */
  public List<StoryTerm> byStories(String language, long least, long most, int limit) {
    return counted
        .filter(col("size").equalTo(1).and(col("language").equalTo(language)))
        .filter(col("stories").between(least, most))
        .orderBy(col("stories").desc(), col("stem"))
        .limit(limit)
        .select("stem", "term", "stories")
        .as(Rows.of(StoryTerm.class))
        .collectAsList();
  }
}
