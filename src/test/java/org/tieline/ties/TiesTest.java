package org.tieline.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Period;
import org.tieline.entities.Annotated;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.Rows;

@ExtendWith(SparkExtension.class)
class TiesTest {
  private static final Calendar TWO_WEEKS =
      new Calendar(Period.WEEK, Stories.MONDAY, Stories.MONDAY.plusDays(13));

  private final SparkSession spark;

  TiesTest(SparkSession spark) {
    this.spark = spark;
  }

  @AfterEach
  void forget() {
    spark.catalog().clearCache();
  }

  @Test
  void tenCopiesOfEveryArticleChangeNoFigureButTheNumberOfArticles() {
    List<Annotated> stories = random(new Random(5), 80);
    List<EventRow> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Annotated story = stories.get(i);
      List<String> named =
          story.sentences().get(0).names().stream().map(Annotated.Named::country).toList();
      String type = i % 3 == 0 ? "ACCUSE" : "AGREE";
      for (Annotated copy : Stories.reprinted(List.of(story), 10)) {
        events.add(
            Stories.event(
                copy.article_id(),
                copy.story_id(),
                i % 14,
                named.get(0),
                named.get(named.size() - 1),
                type,
                "asserted",
                false));
      }
    }
    Ties once = ties(Set.of(), stories, events);
    Ties tenfold = ties(Set.of(), Stories.reprinted(stories, 10), events);

    assertThat(tenfold.ties().drop("articles").collectAsList())
        .isEqualTo(once.ties().drop("articles").collectAsList())
        .hasSizeGreaterThan(20);
    assertThat(sorted(tenfold.periods().rows().drop("articles").toJSON().collectAsList()))
        .isEqualTo(sorted(once.periods().rows().drop("articles").toJSON().collectAsList()));
    assertThat(tenfold.ties().filter("articles = 10 * stories").count())
        .isEqualTo(once.ties().count());
    assertThat(once.ties().filter("cooperation is not null").count()).isGreaterThan(5);
  }

  @Test
  void tiesOfFewStoriesThatAreLeftOutOverTimeAreTestedAllTheSame() {
    Ties ties = ties(Set.of(), random(new Random(5), 80), List.of());
    long least = ties.strongest(5).get(4).stories();
    List<TiePeriod> all = ties.periods(0).rows().collectAsList();
    List<TiePeriod> shown = ties.periods(least).rows().collectAsList();

    assertThat(shown).hasSizeBetween(10, all.size() / 2);
    assertThat(all).containsAll(shown);
  }

  /** Stories keep how many countries they name, countries how many stories name them. */
  @Test
  void ofCountriesDealtAtRandomAtMostOnePairInTwentyIsTied() {
    List<Annotated> stories = dealt(new Random(11), 1500);
    Ties ties = ties(Set.of(), stories, List.of());
    long tied = ties.ties().filter("q_value < .05").count();

    assertThat(ties.family()).isEqualTo(30 * 29 / 2);
    assertThat(tied).isLessThanOrEqualTo(ties.family() / 20);
    assertThat(ties.ties().filter("p_value < .5").count()).isBetween(30L, ties.family() / 2);
  }

  @Test
  void anEndThatTheQueryNamesOrThatIsNearlyEverywhereHasNoAssociation() {
    List<Annotated> stories = new ArrayList<>(Stories.times(9, "outlet", 0, "BLR", "CHN", "USA"));
    stories.addAll(Stories.times(9, "outlet", 8, "POL", "USA"));
    stories.addAll(Stories.times(9, "outlet", 8, "RUS", "USA", "UKR"));
    Ties ties =
        Ties.of(
            spark,
            articles(stories),
            events(List.of()),
            TWO_WEEKS,
            new TiesPlan(Set.of(), List.of(), Optional.empty()),
            Set.of("CHN"));

    assertThat(ties.family()).isEqualTo(4 * 3 / 2);
    assertThat(ties.ties().collectAsList())
        .allSatisfy(
            tie -> {
              boolean silent = tie.tie_id().contains("USA") || tie.tie_id().contains("CHN");
              assertThat(tie.lift() == null).isEqualTo(silent);
              assertThat(tie.npmi() == null).isEqualTo(silent);
              assertThat(tie.q_value() == null).isEqualTo(silent);
            });
    assertThat(ties.periods().rows().filter("expected is null").count())
        .isEqualTo(2 * ties.ties().filter("expected is null").count());
  }

  @Test
  void pairsThatTheJobNamesAreThereEvenWhereNobodyNamesThem() {
    List<Annotated> stories = Stories.times(3, "outlet", 0, "BLR", "CHN", "FRA");
    Ties ties = ties(Set.of("CHN", "BLR", "PER"), stories, List.of());

    assertThat(byId(ties)).containsOnlyKeys("BLR-CHN", "BLR-PER", "CHN-PER");
    assertThat(byId(ties).get("BLR-PER").lift()).isNull();
    assertThat(byId(ties).get("BLR-PER").stories_b()).isZero();
    assertThat(ties.periods().rows().count()).isEqualTo(6);
  }

  @Test
  void growthOfAllCoverageIsNoGrowthOfTheTie() {
    // Twice as many stories of either, the same share of them of both.
    List<Annotated> stories = new ArrayList<>(Stories.times(6, "outlet", 0, "BLR", "CHN"));
    stories.addAll(Stories.times(6, "outlet", 1, "BLR"));
    stories.addAll(Stories.times(12, "outlet", 7, "BLR", "CHN"));
    stories.addAll(Stories.times(12, "outlet", 8, "CHN"));
    TiePeriod second = second(stories);

    assertThat(second.base()).isEqualTo(24);
    assertThat(second.change()).isZero();
    assertThat(second.change_low()).isNegative();
    assertThat(second.change_high()).isPositive();
  }

  @Test
  void aChangedMixOfOutletsIsNoChangeWithinThem() {
    // One outlet names both in half of its stories, the other in a tenth; only volumes change.
    List<Annotated> stories = new ArrayList<>();
    for (int week = 0; week < 2; week++) {
      int often = week == 0 ? 4 : 40;
      int seldom = week == 0 ? 40 : 10;
      stories.addAll(Stories.times(often / 2, "often", 7 * week, "BLR", "CHN"));
      stories.addAll(Stories.times(often / 2, "often", 7 * week, "BLR"));
      stories.addAll(Stories.times(seldom / 10, "seldom", 7 * week, "BLR", "CHN"));
      stories.addAll(Stories.times(seldom * 9 / 10, "seldom", 7 * week, "CHN"));
    }
    stories.addAll(Stories.times(7, "new", 7, "BLR", "CHN"));
    TiePeriod second = second(stories);

    assertThat(second.change()).isGreaterThan(.2);
    assertThat(second.change_same_sources()).isCloseTo(0, within(1e-9));
    assertThat(second.change_same_sources_low()).isNegative();
  }

  @Test
  void aTieThatCollapsesTellsSoHoweverFewStoriesNameBoth() {
    List<Annotated> stories = new ArrayList<>(Stories.times(20, "outlet", 0, "BLR", "CHN"));
    stories.addAll(Stories.times(10, "outlet", 0, "BLR"));
    stories.addAll(Stories.times(30, "outlet", 7, "BLR"));
    TiePeriod none = second(stories);
    assertThat(none.stories()).isZero();
    assertThat(none.change()).isCloseTo(-2. / 3, within(1e-12));
    assertThat(none.change_high()).isNegative();
    assertThat(none.change_same_sources()).isNull();

    stories.addAll(Stories.times(2, "outlet", 8, "BLR", "CHN"));
    TiePeriod few = second(stories);
    assertThat(few.change()).isCloseTo(2. / 32 - 2. / 3, within(1e-12));
    assertThat(few.change_same_sources()).isNegative();
  }

  @Test
  void fewStoriesOfEitherAndIncompletePeriodsTellNoChange() {
    List<Annotated> stories = new ArrayList<>(Stories.times(9, "outlet", 0, "BLR", "CHN"));
    stories.addAll(Stories.times(3, "outlet", 7, "BLR", "CHN"));
    stories.addAll(Stories.times(1, "outlet", 7, "BLR"));
    assertThat(second(stories).change()).isNull();

    stories.addAll(Stories.times(1, "other", 7, "BLR"));
    assertThat(second(stories).change()).isNegative();
    Calendar cut = new Calendar(Period.WEEK, Stories.MONDAY, Stories.MONDAY.plusDays(12));
    TiePeriod incomplete = second(stories, cut);
    assertThat(incomplete.change()).isNull();
    assertThat(incomplete.change_same_sources()).isNull();
  }

  @Test
  void aStoryCountsOnceInEachGroupOfEventsHoweverOftenItTellsThem() {
    List<Annotated> stories = Stories.times(8, "outlet", 0, "BLR", "CHN");
    List<EventRow> events = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String id = stories.get(i).article_id();
      events.add(Stories.event(id, 0, "BLR", "CHN", "AGREE"));
      events.add(Stories.event(id, 0, "CHN", "BLR", "AGREE"));
    }
    String mixed = stories.get(5).article_id();
    events.add(Stories.event(mixed, 0, "BLR", "CHN", "ASSAULT"));
    String other = stories.get(6).article_id();
    events.add(Stories.event(other, other, 0, "BLR", "CHN", "ASSAULT", "denied", false));
    events.add(Stories.event(other, other, 0, "BLR", "CHN", "AID", "asserted", true));
    Tie tie = byId(ties(Set.of(), stories, events)).get("BLR-CHN");

    assertThat(tie.events()).isEqualTo(13);
    assertThat(tie.event_stories()).isEqualTo(6);
    assertThat(tie.verbal_cooperation()).isEqualTo(6);
    assertThat(tie.material_conflict()).isEqualTo(1);
    assertThat(tie.material_cooperation()).isZero();
    assertThat(tie.cooperation()).isCloseTo(5.5 / 6, within(1e-12));
    assertThat(tie.cooperation_low()).isBetween(.5, .6);
    double agree = Stories.event("x", 0, "BLR", "CHN", "AGREE").goldstein();
    double assault = Stories.event("x", 0, "BLR", "CHN", "ASSAULT").goldstein();
    assertThat(tie.goldstein()).isCloseTo((5 * agree + (agree + assault) / 2) / 6, within(1e-3));
    assertThat(tie.goldstein_low()).isLessThan(tie.goldstein());
  }

  @Test
  void aCorpusWithoutPairsHasNoTies() {
    Ties ties = ties(Set.of(), List.of(), List.of());
    assertThat(ties.ties().collectAsList()).isEmpty();
    assertThat(ties.periods().rows().collectAsList()).isEmpty();
    assertThat(ties.family()).isZero();
  }

  private TiePeriod second(List<Annotated> stories) {
    return second(stories, TWO_WEEKS);
  }

  private TiePeriod second(List<Annotated> stories, Calendar calendar) {
    return Ties.of(
            spark,
            articles(stories),
            events(List.of()),
            calendar,
            new TiesPlan(Set.of("BLR", "CHN"), List.of(), Optional.empty()),
            Set.of())
        .periods()
        .rows()
        .filter("period = date '%s'".formatted(Stories.MONDAY.plusDays(7)))
        .collectAsList()
        .get(0);
  }

  private Ties ties(Set<String> between, List<Annotated> stories, List<EventRow> events) {
    return Ties.of(
        spark,
        articles(stories),
        events(events),
        TWO_WEEKS,
        new TiesPlan(between, List.of(), Optional.empty()),
        Set.of());
  }

  private Dataset<Annotated> articles(List<Annotated> stories) {
    return spark.createDataset(stories, Rows.of(Annotated.class)).repartition(3);
  }

  private Dataset<EventRow> events(List<EventRow> events) {
    return spark.createDataset(events, Rows.of(EventRow.class)).repartition(3);
  }

  private static Map<String, Tie> byId(Ties ties) {
    Map<String, Tie> byId = new TreeMap<>();
    ties.ties().collectAsList().forEach(tie -> byId.put(tie.tie_id(), tie));
    return byId;
  }

  private static List<String> sorted(List<String> rows) {
    return rows.stream().sorted().toList();
  }

  private static List<String> countries(int count) {
    return Countries.codes().stream().filter(code -> !code.equals("SUN")).limit(count).toList();
  }

  /** Stories that name two to four of twelve countries, the first ones oftener. */
  private static List<Annotated> random(Random random, int stories) {
    List<String> countries = countries(12);
    return IntStream.range(0, stories)
        .mapToObj(
            i ->
                Stories.story(
                    "s" + i,
                    "outlet" + random.nextInt(4),
                    i % 14,
                    IntStream.range(0, 12)
                        .filter(c -> c == i % 12 || c == (i + 1) % 12 || random.nextInt(3 + c) == 0)
                        .mapToObj(countries::get)
                        .toArray(String[]::new)))
        .toList();
  }

  /** Stories of which each keeps its places for countries and each country its stories. */
  private static List<Annotated> dealt(Random random, int stories) {
    List<String> countries = countries(30);
    boolean[][] named = new boolean[stories][30];
    for (boolean[] story : named) {
      double length = Math.exp(random.nextGaussian()) * 2;
      for (int country = 0; country < 30; country++) {
        story[country] = random.nextDouble() < Math.min(.7, length / (2 + country));
      }
    }
    for (int swap = 0; swap < 1_000_000; swap++) {
      boolean[] one = named[random.nextInt(stories)];
      boolean[] other = named[random.nextInt(stories)];
      int a = random.nextInt(30);
      int b = random.nextInt(30);
      if (one[a] && other[b] && !one[b] && !other[a]) {
        one[a] = false;
        other[b] = false;
        one[b] = true;
        other[a] = true;
      }
    }
    return IntStream.range(0, stories)
        .mapToObj(
            i ->
                Stories.story(
                    "s" + i,
                    "outlet" + i % 5,
                    i % 14,
                    IntStream.range(0, 30)
                        .filter(c -> named[i][c])
                        .mapToObj(countries::get)
                        .toArray(String[]::new)))
        .toList();
  }
}
