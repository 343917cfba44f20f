package org.tieline.ties;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.entities.Chances;
import org.tieline.entities.Entity;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.Expanded;
import org.tieline.spark.Rows;
import org.tieline.statistics.Association;
import org.tieline.statistics.BenjaminiHochberg;

/**
 * How countries are tied. There are a few hundred countries, so that the driver holds a row for
 * each pair of them; what outlets and periods tell stays on the executors.
 */
public final class Ties {
  private static final long MOST_PERIOD_ROWS = 20_000_000;
  private static final long MOST_TRIAD_ROWS = 500_000;
  private static final int MOST_TIES_WITH_TERMS = 1000;

  private final SparkSession spark;
  private final TiesPlan plan;
  private final Dataset<Annotated> annotated;
  private final Calendar calendar;
  private final Dataset<Told> told;
  private final Dataset<StoryActs> acts;
  private final Broadcast<CountryChance> chance;
  private final List<Tie> ties;
  private final long[] storiesByPeriod;
  private final Map<String, Long> caps = new LinkedHashMap<>();
  private final Map<String, Long> families = new LinkedHashMap<>();

  private Ties(
      SparkSession spark,
      TiesPlan plan,
      Dataset<Annotated> annotated,
      Calendar calendar,
      Dataset<Told> told,
      Dataset<StoryActs> acts,
      Broadcast<CountryChance> chance,
      List<Tie> ties,
      long[] storiesByPeriod) {
    this.spark = spark;
    this.plan = plan;
    this.annotated = annotated;
    this.calendar = calendar;
    this.told = told;
    this.acts = acts;
    this.chance = chance;
    this.ties = ties;
    this.storiesByPeriod = storiesByPeriod;
  }

  /**
   * Counts and measures the ties.
   *
   * @param selected countries that the query names by which the corpus was chosen
   */
  public static Ties of(
      SparkSession spark,
      Dataset<Annotated> annotated,
      Dataset<EventRow> events,
      Calendar calendar,
      TiesPlan plan,
      Set<String> selected) {
    List<Row> byDay = storiesByDay(annotated);
    long stories = byDay.stream().mapToLong(row -> row.getLong(1)).sum();
    CountryChance chance =
        new CountryChance(Chances.of(annotated, calendar, Told.NAMING, 1, stories), selected);
    Dataset<Told> told = Told.of(annotated, calendar);
    Dataset<StoryActs> acts = StoryActs.of(events);
    return new Ties(
        spark,
        plan,
        annotated,
        calendar,
        told,
        acts,
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(chance),
        ties(told, acts, chance, plan.between()),
        storiesByPeriod(byDay, calendar));
  }

  private static List<Tie> ties(
      Dataset<Told> told, Dataset<StoryActs> acts, CountryChance chance, Set<String> between) {
    Map<String, Acts> actsOf = new HashMap<>();
    Acts.whole(acts).collectAsList().forEach(sums -> actsOf.put(sums.tie_id(), sums));
    Map<String, Row> counts = counts(told, between);
    Map<String, Association> associations = new TreeMap<>();
    counts.forEach(
        (id, row) ->
            chance
                .association(Pair.of(id), stories(row))
                .ifPresent(association -> associations.put(id, association)));
    Map<String, Double> qValues = qValues(associations, chance.family(between));
    List<Tie> ties = new ArrayList<>();
    counts.forEach(
        (id, row) ->
            ties.add(
                tie(
                    Pair.of(id),
                    row,
                    chance,
                    new Measured(
                        Optional.ofNullable(associations.get(id)),
                        actsOf.getOrDefault(id, Acts.none(id, Acts.WHOLE))),
                    qValues.get(id))));
    return ties;
  }

  /** The counts of the pairs to publish, by id; null for one that no article names. */
  private static Map<String, Row> counts(Dataset<Told> told, Set<String> between) {
    Map<String, Row> counts = new TreeMap<>();
    TreeSet<String> countries = new TreeSet<>(between);
    for (String a : countries) {
      for (String b : countries.tailSet(a, false)) {
        counts.put(new Pair(a, b).id(), null);
      }
    }
    for (Row row :
        told.groupBy("tie_id")
            .agg(sum("sentences"), sum("articles"), sum("stories"), countDistinct("source"))
            .collectAsList()) {
      Pair pair = Pair.of(row.getString(0));
      if (!pair.a().equals(pair.b()) && Told.isWanted(pair, between)) {
        counts.put(pair.id(), row);
      }
    }
    return counts;
  }

  private static long stories(Row row) {
    return row == null ? 0 : row.getLong(3);
  }

  private static Map<String, Double> qValues(Map<String, Association> associations, long family) {
    double[] qValues =
        BenjaminiHochberg.qValues(
            associations.values().stream().mapToDouble(Association::pValue).toArray(), family);
    Map<String, Double> byTie = new HashMap<>();
    for (String id : associations.keySet()) {
      byTie.put(id, qValues[byTie.size()]);
    }
    return byTie;
  }

  private static Tie tie(
      Pair pair, Row row, CountryChance chance, Measured measured, Double qValue) {
    Acts acts = measured.acts();
    return new Tie(
        pair.id(),
        pair.a(),
        pair.b(),
        Countries.name(pair.a()),
        Countries.name(pair.b()),
        row == null ? 0 : row.getLong(1),
        row == null ? 0 : row.getLong(2),
        stories(row),
        row == null ? 0 : row.getLong(4),
        chance.stories(pair.a()),
        chance.stories(pair.b()),
        chance.stories(),
        measured.expected(),
        measured.lift(),
        measured.liftLow(),
        measured.liftHigh(),
        measured.npmi(),
        measured.logLikelihood(),
        measured.pValue(),
        qValue,
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
        measured.goldsteinHigh());
  }

  private static List<Row> storiesByDay(Dataset<Annotated> annotated) {
    return annotated
        .groupBy("day")
        .agg(count_if(col("article_id").equalTo(col("story_id"))))
        .collectAsList();
  }

  private static long[] storiesByPeriod(List<Row> byDay, Calendar calendar) {
    long[] stories = new long[calendar.periods().size()];
    for (Row row : byDay) {
      int place = calendar.place(row.<LocalDate>getAs(0));
      if (place >= 0) {
        stories[place] += row.getLong(1);
      }
    }
    return stories;
  }

  public Dataset<Tie> ties() {
    return spark.createDataset(ties, Rows.of(Tie.class));
  }

  /** The ties in each period; those of few stories are left out where they were too many. */
  public Expanded<TiePeriods.DatedTie, TiePeriod> periods() {
    long least = least();
    if (least > 0) {
      caps.put("ties/tie_periods: least stories of a tie", least);
    }
    return periods(least);
  }

  /** Those of so many stories, tested with all. */
  Expanded<TiePeriods.DatedTie, TiePeriod> periods(long least) {
    return TiePeriods.of(
        pairs(least), pairs(0), told, acts, calendar, chance, storiesByPeriod, family());
  }

  /** The ties of so many stories. */
  private Dataset<Pair> pairs(long least) {
    return spark.createDataset(
        ties.stream()
            .filter(tie -> tie.stories() >= least)
            .map(tie -> new Pair(tie.country_a(), tie.country_b()))
            .toList(),
        Rows.of(Pair.class));
  }

  private long least() {
    long most = MOST_PERIOD_ROWS / Math.max(1, storiesByPeriod.length);
    return ties.size() <= most
        ? 0
        : ties.stream()
                .map(Tie::stories)
                .sorted(Comparator.reverseOrder())
                .skip(most)
                .findFirst()
                .orElse(0L)
            + 1;
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
        .sorted(Comparator.comparingLong((Tie tie) -> -tie.stories()).thenComparing(Tie::tie_id))
        .limit(count)
        .toList();
  }

  /** The ids of all published ties. */
  Set<String> ids() {
    return ties.stream().map(Tie::tie_id).collect(Collectors.toSet());
  }

  /** How ties differ between the windows that the job names. */
  public Dataset<ContrastRow> contrasts() {
    return spark.createDataset(
        Contrasts.of(annotated, acts, plan.contrasts(), ties, families),
        Rows.of(ContrastRow.class));
  }

  /** Threes of countries; of those with the most stories where there were too many. */
  public Dataset<Triad> triads() {
    Map<String, Long> stories = new TreeMap<>();
    for (Tie tie : ties) {
      stories.put(tie.country_a(), tie.stories_a());
      stories.put(tie.country_b(), tie.stories_b());
    }
    int most = 3;
    while (rows(most + 1) <= MOST_TRIAD_ROWS) {
      most++;
    }
    if (stories.size() > most) {
      caps.put("ties/triads: countries, those of the most stories", (long) most);
    }
    Set<String> looked =
        stories.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(most)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    return Triads.of(annotated, told, acts, looked, calendar, chance.value(), storiesByPeriod);
  }

  /** Rows of all threes of so many countries. */
  private long rows(long countries) {
    return countries * (countries - 1) * (countries - 2) / 6 * Math.max(1, storiesByPeriod.length);
  }

  /**
   * Who acts on whom in each period; what few stories tell is left out where there were too many.
   */
  public Dataset<Action> actions(Dataset<EventRow> events) {
    Actions actions = Actions.of(events, calendar);
    long least = actions.least(MOST_PERIOD_ROWS);
    if (least > 1) {
      caps.put("ties/actions: least stories of an action", least);
    }
    return actions.rows(least);
  }

  /** Who reports the ties. */
  public Dataset<TieSource> sources() {
    Map<String, Long> stories = new HashMap<>();
    ties.forEach(tie -> stories.put(tie.tie_id(), tie.stories()));
    return TieSources.of(annotated, told, stories, chance.value().stories());
  }

  /** Who carries the ties. */
  public Dataset<TieEntity> entities(Dataset<Entity> entities) {
    return TieEntities.of(annotated, entities, ids());
  }

  /** The words of the ties that have the most stories. */
  public Dataset<TieTerm> terms(Dataset<Article> articles) {
    List<Tie> told = strongest(MOST_TIES_WITH_TERMS);
    if (told.size() < ties.stream().filter(tie -> tie.stories() > 0).count()) {
      caps.put("ties/tie_terms: ties, those of the most stories", (long) MOST_TIES_WITH_TERMS);
    }
    return TieTerms.of(
        articles, annotated, told.stream().map(Tie::tie_id).collect(Collectors.toSet()));
  }

  /**
   * The topics in which the ties are told.
   *
   * @param articles rows of topics/article_topics
   * @param topics rows of topics/topics
   */
  public Dataset<TieTopic> topics(Dataset<?> articles, Dataset<?> topics) {
    return TieTopics.of(annotated, articles, topics, ids());
  }

  /** Pairs over which q-values are taken, in the corpus and in each period. */
  long family() {
    return chance.value().family(plan.between());
  }

  /** How many tests q-values are taken over, by table or contrast. */
  public Map<String, Long> families() {
    families.put("ties/ties", family());
    families.put("ties/tie_periods, a period", family());
    return families;
  }

  /** Limits that cut something off, by what they cut. */
  public Map<String, Long> caps() {
    return caps;
  }
}
