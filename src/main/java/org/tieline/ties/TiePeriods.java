package org.tieline.ties;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Calendar;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.Expanded;
import org.tieline.spark.Rows;
import org.tieline.statistics.Association;
import org.tieline.statistics.Estimate;
import org.tieline.statistics.ShareDifference;
import scala.jdk.javaapi.CollectionConverters;

/** The ties over time. */
public final class TiePeriods {
  private static final String[] KEY = {"tie_id", "place"};

  private final CountryChance chance;
  private final Calendar calendar;
  private final long[] stories;

  /**
   * @param stories stories by period
   */
  private TiePeriods(CountryChance chance, Calendar calendar, long[] stories) {
    this.chance = chance;
    this.calendar = calendar;
    this.stories = stories;
  }

  /** What a period tells of a tie that it names. */
  public record Found(
      String tie_id,
      int place,
      long sentences,
      long articles,
      long stories,
      long sources,
      long events,
      long event_stories,
      long verbal_cooperation,
      long material_cooperation,
      long verbal_conflict,
      long material_conflict,
      long halves,
      long intensity,
      long squares,
      Double change_same_sources,
      Double change_same_sources_low,
      Double change_same_sources_high,
      Double p_value,
      Double q_value) {

    Acts acts() {
      return new Acts(
          tie_id,
          place,
          events,
          event_stories,
          verbal_cooperation,
          material_cooperation,
          verbal_conflict,
          material_conflict,
          halves,
          intensity,
          squares);
    }
  }

  /** A tie with the periods that name it. */
  public record DatedTie(String tie_id, List<Found> found) {}

  /**
   * A row for each tie and period. What tests of a period that does not name a tie say is known (p
   * = 1), so that only those that do are looked at before the rows are written.
   *
   * @param ties those published over time
   * @param tested those and all others that are tested, since a q-value depends on every p-value
   * @param stories stories by period
   * @param family pairs over which q-values are taken
   */
  static Expanded<DatedTie, TiePeriod> of(
      Dataset<Pair> ties,
      Dataset<Pair> tested,
      Dataset<Told> told,
      Dataset<StoryActs> acts,
      Calendar calendar,
      Broadcast<CountryChance> chance,
      long[] stories,
      long family) {
    UserDefinedFunction pValue =
        udf(
            (UDF3<String, Integer, Long, Double>)
                (id, place, together) ->
                    chance
                        .value()
                        .association(Pair.of(id), place, together, stories[place])
                        .map(Association::pValue)
                        .orElse(null),
            DataTypes.DoubleType);
    Dataset<Found> found =
        found(told, acts, calendar)
            .join(ids(tested).toDF("tie_id"), "tie_id")
            .withColumn("p_value", pValue.apply(col("tie_id"), col("place"), col("stories")))
            .as(Rows.of(Found.class));
    Dataset<DatedTie> groups =
        ids(ties)
            .groupByKey((MapFunction<String, String>) id -> id, Encoders.STRING())
            .cogroup(
                QValues.within(found, "place", lit(family), Rows.of(Found.class))
                    .groupByKey((MapFunction<Found, String>) Found::tie_id, Encoders.STRING()),
                (CoGroupFunction<String, String, Found, DatedTie>)
                    (id, tie, periods) ->
                        tie.hasNext()
                            ? List.of(new DatedTie(id, list(periods))).iterator()
                            : Collections.emptyIterator(),
                Rows.of(DatedTie.class))
            .persist(StorageLevel.DISK_ONLY());
    return new Expanded<>(
        groups,
        List.of("tie_id"),
        Math.max(1, stories.length),
        tie -> new TiePeriods(chance.value(), calendar, stories).rows(tie).iterator(),
        TiePeriod.class);
  }

  private static Dataset<String> ids(Dataset<Pair> ties) {
    return ties.map((MapFunction<Pair, String>) Pair::id, Encoders.STRING());
  }

  private static List<Found> list(Iterator<Found> found) {
    List<Found> list = new ArrayList<>();
    found.forEachRemaining(list::add);
    return list;
  }

  private static Dataset<Found> found(
      Dataset<Told> told, Dataset<StoryActs> acts, Calendar calendar) {
    Dataset<Row> counted =
        told.filter(
                col("place")
                    .geq(0)
                    .and(substring(col("tie_id"), 1, 3).notEqual(substring(col("tie_id"), 5, 3))))
            .groupBy(KEY[0], KEY[1])
            .agg(
                sum("sentences").as("sentences"),
                sum("articles").as("articles"),
                sum("stories").as("stories"),
                countDistinct("source").as("sources"))
            .join(Acts.byPeriod(acts, calendar), key(), "left")
            .join(SameSources.of(told, calendar.periods().size()), key(), "left")
            .withColumn("p_value", lit(null).cast("double"))
            .withColumn("q_value", lit(null).cast("double"));
    Column[] columns =
        Arrays.stream(Rows.schema(Found.class).fields())
            .map(
                field ->
                    field.nullable()
                        ? col(field.name())
                        : coalesce(col(field.name()), lit(0L))
                            .cast(field.dataType())
                            .as(field.name()))
            .toArray(Column[]::new);
    return counted.select(columns).as(Rows.of(Found.class));
  }

  private static scala.collection.immutable.Seq<String> key() {
    return CollectionConverters.asScala(List.of(KEY)).toSeq();
  }

  private List<TiePeriod> rows(DatedTie tie) {
    Pair pair = Pair.of(tie.tie_id());
    Found[] byPlace = new Found[stories.length];
    tie.found().forEach(period -> byPlace[period.place()] = period);
    List<TiePeriod> rows = new ArrayList<>(byPlace.length);
    TiePeriod before = null;
    for (int place = 0; place < byPlace.length; place++) {
      before = row(pair, place, byPlace[place], before);
      rows.add(before);
    }
    return rows;
  }

  private TiePeriod row(Pair pair, int place, Found found, TiePeriod before) {
    long together = found == null ? 0 : found.stories();
    long a = chance.stories(pair.a(), place);
    long b = chance.stories(pair.b(), place);
    long base = a + b - together;
    Acts acts = found == null ? Acts.none(pair.id(), place) : found.acts();
    Measured measured =
        new Measured(chance.association(pair, place, together, stories[place]), acts);
    Estimate change = change(place, together, base, before);
    boolean same = change != null && found != null && found.change_same_sources() != null;
    return new TiePeriod(
        pair.id(),
        pair.a(),
        pair.b(),
        Countries.name(pair.a()),
        Countries.name(pair.b()),
        calendar.periods().get(place),
        found == null ? 0 : found.sentences(),
        found == null ? 0 : found.articles(),
        together,
        found == null ? 0 : found.sources(),
        a,
        b,
        stories[place],
        base,
        measured.expected(),
        measured.lift(),
        measured.liftLow(),
        measured.liftHigh(),
        measured.npmi(),
        measured.logLikelihood(),
        measured.pValue(),
        found == null ? measured.pValue() : found.q_value(),
        acts.events(),
        acts.event_stories(),
        acts.verbal_cooperation(),
        acts.material_cooperation(),
        acts.verbal_conflict(),
        acts.material_conflict(),
        acts.cooperation(),
        measured.cooperationLow(),
        measured.cooperationHigh(),
        acts.goldstein(),
        measured.goldsteinLow(),
        measured.goldsteinHigh(),
        change == null ? null : change.value(),
        change == null ? null : change.low(),
        change == null ? null : change.high(),
        same ? found.change_same_sources() : null,
        same ? found.change_same_sources_low() : null,
        same ? found.change_same_sources_high() : null);
  }

  /** The change against the period before; null where it would say nothing. */
  private Estimate change(int place, long together, long base, TiePeriod before) {
    return before == null
            || base < TiePeriod.LEAST_STORIES
            || before.base() < TiePeriod.LEAST_STORIES
            || !calendar.isComplete(before.period())
            || !calendar.isComplete(calendar.periods().get(place))
        ? null
        : ShareDifference.of(together, base, before.stories(), before.base());
  }
}
