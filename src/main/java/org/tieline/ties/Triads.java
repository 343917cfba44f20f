package org.tieline.ties;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.spark.Rows;
import org.tieline.statistics.ContingencyTable;
import org.tieline.statistics.Estimate;
import org.tieline.statistics.Interval;
import org.tieline.statistics.Lift;
import org.tieline.statistics.MantelHaenszel;

/** Counts and measures threes of countries, period by period. */
final class Triads implements Serializable {
  private static final long serialVersionUID = 1;

  private final CountryChance chance;
  private final Calendar calendar;
  private final long[] stories;
  private final Map<String, long[]> pairs = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> signs = new HashMap<>();

  private Triads(CountryChance chance, Calendar calendar, long[] stories) {
    this.chance = chance;
    this.calendar = calendar;
    this.stories = stories;
  }

  /** Stories that name three countries, codes joined by bars. */
  public record Together(String countries, int place, long stories) {}

  /**
   * A row for each three that some dated story names, and each period.
   *
   * @param countries the countries that are looked at
   * @param stories stories by period
   */
  static Dataset<Triad> of(
      Dataset<Annotated> annotated,
      Dataset<Told> told,
      Dataset<StoryActs> acts,
      Set<String> countries,
      Calendar calendar,
      CountryChance chance,
      long[] stories) {
    Triads triads = new Triads(chance, calendar, stories);
    triads.addPairs(told, countries);
    triads.addSigns(Acts.byPeriod(acts, calendar), countries);
    Broadcast<Triads> shared =
        JavaSparkContext.fromSparkContext(annotated.sparkSession().sparkContext())
            .broadcast(triads);
    Set<String> wanted = new HashSet<>(countries);
    return annotated
        .filter(col("article_id").equalTo(col("story_id")).and(col("day").isNotNull()))
        .flatMap(
            (FlatMapFunction<Annotated, Together>)
                lead -> threes(lead, wanted, calendar).iterator(),
            Rows.of(Together.class))
        .groupBy("countries", "place")
        .agg(count(lit(1)).as("stories"))
        .as(Rows.of(Together.class))
        .groupByKey((MapFunction<Together, String>) Together::countries, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Together, Triad>)
                (key, together) -> shared.value().rows(key.split("\\|"), together).iterator(),
            Rows.of(Triad.class));
  }

  private static List<Together> threes(Annotated lead, Set<String> wanted, Calendar calendar) {
    int place = calendar.place(lead.day());
    List<String> named = Told.countries(lead).stream().filter(wanted::contains).toList();
    List<Together> threes = new ArrayList<>();
    for (int a = 0; a < named.size() && place >= 0; a++) {
      for (int b = a + 1; b < named.size(); b++) {
        for (int c = b + 1; c < named.size(); c++) {
          threes.add(
              new Together(String.join("|", named.get(a), named.get(b), named.get(c)), place, 1));
        }
      }
    }
    return threes;
  }

  private void addPairs(Dataset<Told> told, Set<String> countries) {
    for (Row row :
        told.filter(col("place").geq(0))
            .groupBy("tie_id", "place")
            .agg(sum("stories"))
            .filter(col("sum(stories)").gt(0))
            .filter(isAmong(countries))
            .collectAsList()) {
      pairs.computeIfAbsent(row.getString(0), id -> new long[stories.length])[row.getInt(1)] =
          row.getLong(2);
    }
  }

  private static org.apache.spark.sql.Column isAmong(Set<String> countries) {
    Object[] codes = countries.toArray();
    return org.apache
        .spark
        .sql
        .functions
        .substring(col("tie_id"), 1, 3)
        .isin(codes)
        .and(org.apache.spark.sql.functions.substring(col("tie_id"), 5, 3).isin(codes));
  }

  private void addSigns(Dataset<Acts> acts, Set<String> countries) {
    for (Acts sums :
        acts.filter(isAmong(countries).and(col("event_stories").geq(Triad.LEAST_EVENT_STORIES)))
            .collectAsList()) {
      Interval bounds = sums.cooperationBounds();
      if (bounds.low() > .5 || bounds.high() < .5) {
        signs
            .computeIfAbsent(sums.tie_id(), id -> new HashMap<>())
            .put(sums.place(), bounds.low() > .5 ? 1 : -1);
      }
    }
  }

  private List<Triad> rows(String[] countries, Iterator<Together> together) {
    long[] joint = new long[stories.length];
    together.forEachRemaining(row -> joint[row.place()] = row.stories());
    List<Triad> rows = new ArrayList<>();
    for (int place = 0; place < joint.length; place++) {
      rows.add(row(countries[0], countries[1], countries[2], place, joint[place]));
    }
    return rows;
  }

  private Triad row(String a, String b, String c, int place, long joint) {
    Optional<Double> expected = chance.expected(a, b, c, place);
    Lift lift = expected.map(chances -> Lift.of(joint, chances)).orElse(null);
    Integer ab = sign(a, b, place);
    Integer ac = sign(a, c, place);
    Integer bc = sign(b, c, place);
    Estimate partialAb = partial(a, b, c, place, joint);
    Estimate partialAc = partial(a, c, b, place, joint);
    Estimate partialBc = partial(b, c, a, place, joint);
    return new Triad(
        a,
        b,
        c,
        calendar.periods().get(place),
        joint,
        expected.orElse(null),
        lift == null ? null : lift.lift(),
        lift == null ? null : lift.low(),
        lift == null ? null : lift.high(),
        ab,
        ac,
        bc,
        ab == null || ac == null || bc == null ? null : (Integer) (ab * ac * bc),
        partialAb == null ? null : partialAb.value(),
        partialAb == null ? null : partialAb.low(),
        partialAb == null ? null : partialAb.high(),
        partialAc == null ? null : partialAc.value(),
        partialAc == null ? null : partialAc.low(),
        partialAc == null ? null : partialAc.high(),
        partialBc == null ? null : partialBc.value(),
        partialBc == null ? null : partialBc.low(),
        partialBc == null ? null : partialBc.high());
  }

  private Integer sign(String one, String other, int place) {
    return signs.getOrDefault(Pair.of(one, other).id(), Map.of()).get(place);
  }

  /** How the first two are tied among the stories that name the third, and among the others. */
  private Estimate partial(String one, String other, String third, int place, long joint) {
    long both = named(Pair.of(one, other), place);
    long first = named(Pair.of(one, one), place);
    long second = named(Pair.of(other, other), place);
    long given = named(Pair.of(third, third), place);
    long firstGiven = named(Pair.of(one, third), place);
    long secondGiven = named(Pair.of(other, third), place);
    MantelHaenszel strata = new MantelHaenszel();
    strata.add(ContingencyTable.ofPair(joint, firstGiven, secondGiven, given));
    strata.add(
        ContingencyTable.ofPair(
            both - joint, first - firstGiven, second - secondGiven, stories[place] - given));
    return strata.logOddsRatio().orElse(null);
  }

  private long named(Pair pair, int place) {
    long[] counts = pairs.get(pair.id());
    return counts == null ? 0 : counts[place];
  }
}
