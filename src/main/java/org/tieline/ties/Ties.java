package org.tieline.ties;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.entities.Naming;
import org.tieline.entities.PairCount;
import org.tieline.entities.PairCounts;
import org.tieline.entities.Unit;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.Rows;
import org.tieline.statistics.PairDescription;

/**
 * How countries are named together. There are a few hundred countries, so that their pairs are
 * gathered on the driver; the articles are not.
 */
public final class Ties {
  private final SparkSession spark;
  private final Pairs pairs;
  private final List<Tie> ties;
  private final Map<LocalDate, Long> stories;
  private final Calendar calendar;

  private Ties(
      SparkSession spark,
      Pairs pairs,
      List<Tie> ties,
      Map<LocalDate, Long> stories,
      Calendar calendar) {
    this.spark = spark;
    this.pairs = pairs;
    this.ties = ties;
    this.stories = stories;
    this.calendar = calendar;
  }

  public static Ties of(
      SparkSession spark,
      Dataset<Article> articles,
      Dataset<Annotated> annotated,
      Calendar calendar,
      TiesPlan plan) {
    CountryCodes codes = new CountryCodes(Countries.codes());
    Dataset<PairCount> counts =
        PairCounts.of(
            annotated,
            calendar,
            new Naming(Annotated.Named::country, Unit.ARTICLE, 1),
            JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(codes.codes()));
    Pairs pairs = Pairs.of(counts, codes, plan.between());
    long stories = articles.filter(col("article_id").equalTo(col("story_id"))).count();
    List<Tie> ties = pairs.named().stream().map(pair -> tie(pair, pairs, stories)).toList();
    return new Ties(spark, pairs, ties, storiesByPeriod(articles, calendar), calendar);
  }

  private static Tie tie(Pairs.Pair pair, Pairs pairs, long stories) {
    Pairs.Counts both = pairs.total(pair);
    long a = pairs.total(pair.first()).stories();
    long b = pairs.total(pair.second()).stories();
    PairDescription described = PairDescription.of(both.stories(), a, b, stories);
    return new Tie(
        pair.id(),
        pair.a(),
        pair.b(),
        Countries.name(pair.a()),
        Countries.name(pair.b()),
        both.sentences(),
        both.articles(),
        both.stories(),
        both.sources(),
        a,
        b,
        stories,
        described.npmi(),
        described.logLikelihood());
  }

  private static TiePeriod tie(Pairs.Pair pair, Pairs pairs, LocalDate period, long stories) {
    Pairs.Counts both = pairs.in(period, pair);
    long a = pairs.in(period, pair.first()).stories();
    long b = pairs.in(period, pair.second()).stories();
    PairDescription described = PairDescription.of(both.stories(), a, b, stories);
    return new TiePeriod(
        pair.id(),
        pair.a(),
        pair.b(),
        Countries.name(pair.a()),
        Countries.name(pair.b()),
        period,
        both.sentences(),
        both.articles(),
        both.stories(),
        a,
        b,
        stories,
        a + b - both.stories(),
        described.npmi(),
        described.logLikelihood());
  }

  private static Map<LocalDate, Long> storiesByPeriod(
      Dataset<Article> articles, Calendar calendar) {
    List<LocalDate> periods = calendar.periods();
    Map<LocalDate, Long> stories = new HashMap<>();
    for (Row row :
        articles
            .filter(col("day").isNotNull())
            .groupBy("day")
            .agg(count_if(col("article_id").equalTo(col("story_id"))))
            .collectAsList()) {
      int place = calendar.place(row.getAs(0));
      if (place >= 0) {
        stories.merge(periods.get(place), row.getLong(1), Long::sum);
      }
    }
    return stories;
  }

  public Dataset<Tie> ties() {
    return spark.createDataset(ties, Rows.of(Tie.class));
  }

  public Dataset<TiePeriod> periods() {
    Broadcast<Pairs> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(pairs);
    List<LocalDate> periods = List.copyOf(calendar.periods());
    Map<LocalDate, Long> storiesOf = new HashMap<>(stories);
    return spark
        .createDataset(pairs.named(), Rows.of(Pairs.Pair.class))
        .flatMap(
            (FlatMapFunction<Pairs.Pair, TiePeriod>)
                pair ->
                    periods.stream()
                        .map(
                            period ->
                                tie(
                                    pair,
                                    shared.value(),
                                    period,
                                    storiesOf.getOrDefault(period, 0L)))
                        .iterator(),
            Rows.of(TiePeriod.class));
  }

  public Dataset<TieEnd> ends() {
    List<TieEnd> ends = new ArrayList<>();
    for (Tie tie : ties) {
      ends.add(
          new TieEnd(tie.tie_id(), tie.country_a(), tie.name_a(), tie.country_b(), tie.name_b()));
      ends.add(
          new TieEnd(tie.tie_id(), tie.country_b(), tie.name_b(), tie.country_a(), tie.name_a()));
    }
    return spark.createDataset(ends, Rows.of(TieEnd.class));
  }

  /** The ties with the most stories, the strongest first. */
  public List<Tie> strongest(int count) {
    return ties.stream()
        .filter(tie -> tie.stories() > 0)
        .sorted(
            java.util.Comparator.comparingLong((Tie tie) -> -tie.stories())
                .thenComparing(Tie::tie_id))
        .limit(count)
        .toList();
  }

  /** The ids of all published ties. */
  Set<String> ids() {
    return ties.stream().map(Tie::tie_id).collect(java.util.stream.Collectors.toSet());
  }
}
