package org.tieline.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Period;
import org.tieline.corpus.Window;
import org.tieline.corpus.record.Given;
import org.tieline.corpus.record.Given.GivenEvent;
import org.tieline.entities.Annotated;
import org.tieline.entities.Annotated.Affiliated;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Annotated.NamingSentence;
import org.tieline.entities.EntityCounts;
import org.tieline.spark.Rows;

/** The tables that tell who, where and when of a tie. */
@ExtendWith(SparkExtension.class)
class TieTablesTest {
  private static final Calendar WEEK =
      new Calendar(Period.WEEK, Stories.MONDAY, Stories.MONDAY.plusDays(6));
  private static final Contrast ENTRY =
      new Contrast(
          "entry",
          new Window(Stories.MONDAY, Stories.MONDAY.plusDays(2)),
          new Window(Stories.MONDAY.plusDays(4), Stories.MONDAY.plusDays(6)));

  /** A story's topic, as topics/article_topics has it. */
  public record Nearest(String article_id, String story_id, int topic_id, int rank) {}

  /** A topic's language, as topics/topics has it. */
  public record Spoken(int topic_id, String language) {}

  private final SparkSession spark;

  TieTablesTest(SparkSession spark) {
    this.spark = spark;
  }

  @AfterEach
  void forget() {
    spark.catalog().clearCache();
  }

  @Test
  void aContrastHoldsSharesOfTheStoriesOfEitherAgainstEachOther() {
    List<Annotated> stories = new ArrayList<>(Stories.times(2, "outlet", 0, "BLR", "CHN"));
    stories.addAll(Stories.times(18, "outlet", 2, "BLR"));
    stories.addAll(Stories.times(30, "outlet", 3, "BLR", "CHN"));
    stories.addAll(Stories.times(9, "outlet", 4, "BLR", "CHN"));
    stories.addAll(Stories.times(11, "outlet", 6, "CHN"));
    List<EventRow> events = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      events.add(Stories.event(stories.get(50 + i).article_id(), 4, "BLR", "CHN", "ASSAULT"));
    }
    Ties ties = ties(stories, events);
    Map<String, ContrastRow> rows =
        ties.contrasts().filter("tie_id = 'BLR-CHN'").collectAsList().stream()
            .collect(Collectors.toMap(ContrastRow::measure, row -> row));

    assertThat(rows)
        .containsOnlyKeys(
            "stories",
            "event_stories",
            "verbal_cooperation",
            "material_cooperation",
            "verbal_conflict",
            "material_conflict",
            "military");
    ContrastRow all = rows.get("stories");
    assertThat(List.of(all.before_stories(), all.before_base(), all.after_stories()))
        .containsExactly(2L, 20L, 9L);
    assertThat(all.after_base()).isEqualTo(20);
    assertThat(all.change()).isCloseTo(.35, within(1e-12));
    assertThat(all.change_low()).isBetween(0., .35);
    assertThat(all.p_value()).isBetween(.005, .05);
    assertThat(all.q_value()).isBetween(all.p_value(), 21 * all.p_value());
    assertThat(rows.get("military").after_stories()).isEqualTo(4);
    assertThat(rows.get("verbal_cooperation").q_value()).isEqualTo(1);
    assertThat(ties.families()).containsEntry("ties/contrasts entry", 21L);
  }

  @Test
  void aTieThatAThirdCountryMakesIsNoneOnceThatIsGiven() {
    // Where Russia is named, Belarus and China are in two thirds each, independent; else in a few.
    List<Annotated> stories = new ArrayList<>();
    stories.addAll(Stories.times(40, "a", 0, "BLR", "CHN", "RUS"));
    stories.addAll(Stories.times(20, "b", 0, "BLR", "RUS"));
    stories.addAll(Stories.times(20, "c", 0, "CHN", "RUS"));
    stories.addAll(Stories.times(10, "d", 0, "RUS"));
    stories.addAll(Stories.times(1, "e", 0, "BLR", "CHN"));
    stories.addAll(Stories.times(9, "f", 0, "BLR"));
    stories.addAll(Stories.times(9, "g", 0, "CHN"));
    stories.addAll(Stories.times(81, "h", 0, "POL"));
    List<EventRow> events = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String story = stories.get(i).article_id();
      events.add(Stories.event(story, 0, "BLR", "CHN", "AGREE"));
      events.add(Stories.event(story, 0, "CHN", "RUS", "ACCUSE"));
      events.add(Stories.event(story, 0, "RUS", "BLR", i % 2 == 0 ? "ACCUSE" : "AGREE"));
    }
    Triad triad = ties(stories, events).triads().collectAsList().get(0);

    assertThat(List.of(triad.country_a(), triad.country_b(), triad.country_c()))
        .containsExactly("BLR", "CHN", "RUS");
    assertThat(triad.stories()).isEqualTo(40);
    assertThat(triad.lift()).isBetween(triad.lift_low(), triad.lift_high());
    assertThat(triad.partial_ab()).isCloseTo(0, within(1e-9));
    assertThat(triad.partial_ab_low()).isNegative();
    assertThat(triad.partial_ac_low()).isPositive();
    assertThat(triad.sign_ab()).isEqualTo(1);
    assertThat(triad.sign_bc()).isEqualTo(-1);
    assertThat(triad.sign_ac()).isNull();
    assertThat(triad.balance()).isNull();
  }

  @Test
  void whoStandsBesideBothCountriesCarriesTheTieInTheOfficeThatStoriesGive() {
    List<Annotated> stories = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      boolean named = i < 4;
      NamingSentence both =
          named
              ? with(Stories.sentence(1, "BLR", "CHN"), "ann", "person")
              : Stories.sentence(1, "BLR", "CHN");
      NamingSentence one = with(Stories.sentence(2, "BLR"), "bob", "person");
      stories.add(
          new Annotated(
              "s" + i,
              "s" + i,
              "outlet",
              "en",
              Stories.MONDAY,
              List.of(both, one),
              named
                  ? List.of(new Affiliated(1, 7, i == 0 ? "envoy" : "minister", "BLR"))
                  : List.of(),
              List.of()));
    }
    Dataset<Annotated> annotated = spark.createDataset(stories, Rows.of(Annotated.class));
    List<TieEntity> carriers =
        ties(stories, List.of()).entities(EntityCounts.of(annotated).entities()).collectAsList();

    assertThat(carriers).hasSize(1);
    TieEntity ann = carriers.get(0);
    assertThat(ann.entity_id()).isEqualTo("ann");
    assertThat(ann.role()).isEqualTo("minister");
    assertThat(ann.role_country()).isEqualTo("BLR");
    assertThat(ann.stories()).isEqualTo(4);
    assertThat(ann.share()).isCloseTo(4. / 6, within(1e-12));
  }

  @Test
  void ofOfficesThatATiesStoriesGiveEquallyOftenTheCorpusKnowsBetter() {
    NamingSentence both = with(Stories.sentence(1, "BLR", "CHN"), "ann", "person");
    NamingSentence alone = with(Stories.sentence(1, "BLR"), "ann", "person");
    List<Annotated> stories =
        List.of(
            calling("a", both, "chairman"),
            calling("b", both, "president"),
            calling("c", alone, "president"));
    Dataset<Annotated> annotated = spark.createDataset(stories, Rows.of(Annotated.class));

    assertThat(
            ties(stories, List.of())
                .entities(EntityCounts.of(annotated).entities())
                .collectAsList())
        .extracting(TieEntity::role)
        .containsExactly("president");
  }

  private static Annotated calling(String id, NamingSentence sentence, String role) {
    return new Annotated(
        id,
        id,
        "outlet",
        "en",
        Stories.MONDAY,
        List.of(sentence),
        List.of(new Affiliated(1, 7, role, "BLR")),
        List.of());
  }

  @Test
  void everyEventThatARecordOfAPageGivesCounts() {
    List<EventRow> told = new ArrayList<>();
    for (String target : List.of("CHN", "RUS")) {
      Given given = new Given(List.of(), new GivenEvent("057", "BLR", target, 1, null, null));
      Article record =
          new Article(
              target,
              "CHN",
              null,
              "https://e.com/1",
              "",
              null,
              null,
              Stories.MONDAY,
              "field",
              "und",
              0,
              "events.csv",
              "",
              given);
      told.addAll(GivenEvents.of(record, Set.of()));
    }

    assertThat(CountedEvent.of(spark.createDataset(told, Rows.of(EventRow.class))).collectAsList())
        .extracting(CountedEvent::target_country)
        .containsExactlyInAnyOrder("CHN", "RUS");
  }

  @Test
  void ofTooManyActionsThoseOfFewStoriesAreLeftOutAndTheOthersKeepTheirFigures() {
    List<EventRow> told = new ArrayList<>();
    for (int story = 0; story < 3; story++) {
      told.add(Stories.event("s" + story, 0, "BLR", "CHN", "AGREE"));
    }
    told.add(Stories.event("once", 0, "BLR", "CHN", "ACCUSE"));
    Actions actions = Actions.of(spark.createDataset(told, Rows.of(EventRow.class)), WEEK);
    List<Action> all = actions.rows(1).collectAsList();
    List<Action> kept = actions.rows(actions.least(1)).collectAsList();

    assertThat(actions.least(2)).isEqualTo(1);
    assertThat(actions.least(1)).isEqualTo(2);
    assertThat(all).hasSize(2).containsAll(kept);
    assertThat(kept)
        .extracting(Action::type, Action::stories, Action::share)
        .containsExactly(tuple("AGREE", 3L, .75));
  }

  @Test
  void outletsAndTopicsTellOfATieMoreOrLessThanOthers() {
    List<Annotated> stories = new ArrayList<>(Stories.times(10, "often", 0, "BLR", "CHN"));
    stories.addAll(Stories.times(2, "seldom", 0, "BLR", "CHN"));
    stories.addAll(Stories.times(28, "seldom", 0, "RUS"));
    Ties ties = ties(stories, List.of());
    Map<String, TieSource> sources =
        ties.sources().filter("tie_id = 'BLR-CHN'").collectAsList().stream()
            .collect(Collectors.toMap(TieSource::source, row -> row));
    assertThat(sources.get("often").share()).isCloseTo(10. / 12, within(1e-12));
    // Ten of forty stories are its own: three of twelve are expected.
    assertThat(sources.get("often").lift()).isCloseTo(10.5 / 3.5, within(1e-12));
    assertThat(sources.get("seldom").lift_high()).isLessThan(1);

    List<Nearest> topics = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      String id = stories.get(i).article_id();
      topics.add(new Nearest(id, id, i < 12 ? 0 : 1, 1));
    }
    List<TieTopic> told =
        ties.topics(
                spark.createDataset(topics, Rows.of(Nearest.class)),
                spark.createDataset(
                    List.of(new Spoken(0, "en"), new Spoken(1, "en")), Rows.of(Spoken.class)))
            .collectAsList();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).topic_id()).isZero();
    assertThat(told.get(0).lift()).isCloseTo(12.5 / (12 * 12 / 40. + .5), within(1e-12));
  }

  @Test
  void aTopicToldOfATieAsOftenAsOthersOfItsLanguageHasALiftOfOne() {
    List<Annotated> stories = new ArrayList<>(Stories.times(10, "tie", 0, "BLR", "CHN"));
    stories.addAll(Stories.times(30, "rest", 0, "RUS"));
    stories.replaceAll(story -> in("ru", story));
    stories.addAll(Stories.times(5, "english", 0, "BLR", "CHN"));
    stories.addAll(Stories.times(75, "other", 0, "RUS"));
    List<Nearest> topics = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      String id = stories.get(i).article_id();
      topics.add(new Nearest(id, id, i < 40 ? i % 2 : 2, 1));
    }
    List<TieTopic> told =
        ties(stories, List.of())
            .topics(
                spark.createDataset(topics, Rows.of(Nearest.class)),
                spark.createDataset(
                    List.of(new Spoken(0, "ru"), new Spoken(1, "ru"), new Spoken(2, "en")),
                    Rows.of(Spoken.class)))
            .collectAsList();

    // Half of the Russian stories are of either topic, and so are half of the tie's in Russian.
    assertThat(told)
        .extracting(TieTopic::topic_id, TieTopic::stories, TieTopic::share, TieTopic::lift)
        .containsExactlyInAnyOrder(
            tuple(0, 5L, 5. / 15, 1.), tuple(1, 5L, 5. / 15, 1.), tuple(2, 5L, 5. / 15, 1.));
  }

  @Test
  void aSentenceInWhichOneActsOnTheOtherShowsTheTieBeforeOneThatOnlyNamesBoth() {
    NamingSentence first = Stories.sentence(1, "BLR", "CHN");
    NamingSentence second = Stories.sentence(2, "BLR", "CHN", "RUS");
    List<Annotated> stories =
        List.of(
            Stories.story("a", "outlet", 0, "BLR", "CHN"),
            new Annotated(
                "b",
                "b",
                "outlet",
                "en",
                Stories.MONDAY,
                List.of(first, second),
                List.of(),
                List.of()));
    Dataset<EventRow> events =
        spark.createDataset(
            List.of(Stories.eventIn(2, "b", "BLR", "CHN"), Stories.eventIn(1, "b", "RUS", "CHN")),
            Rows.of(EventRow.class));
    List<Evidence> shown =
        EvidenceSentences.of(
                spark.createDataset(List.of(article("a"), article("b")), Rows.of(Article.class)),
                spark.createDataset(stories, Rows.of(Annotated.class)),
                events,
                ties(stories, events.collectAsList()),
                WEEK,
                true)
            .filter("tie_id = 'BLR-CHN'")
            .orderBy("rank")
            .collectAsList();

    assertThat(shown)
        .extracting(Evidence::article_id, Evidence::sentence)
        .containsExactly(tuple("b", 2), tuple("a", 1));
  }

  private static Annotated in(String language, Annotated story) {
    return new Annotated(
        story.article_id(),
        story.story_id(),
        story.source(),
        language,
        story.day(),
        story.sentences(),
        story.affiliations(),
        story.quotations());
  }

  private static Article article(String id) {
    return new Article(
        id,
        id,
        "outlet",
        null,
        "",
        null,
        null,
        Stories.MONDAY,
        "given",
        "en",
        1,
        "file",
        "x",
        null);
  }

  private Ties ties(List<Annotated> stories, List<EventRow> events) {
    return Ties.of(
        spark,
        spark.createDataset(stories, Rows.of(Annotated.class)).repartition(3),
        spark.createDataset(events, Rows.of(EventRow.class)),
        WEEK,
        new TiesPlan(Set.of("BLR", "CHN", "RUS"), List.of(ENTRY), Optional.empty()),
        Set.of());
  }

  private static NamingSentence with(NamingSentence sentence, String id, String type) {
    List<Named> names = new ArrayList<>(sentence.names());
    names.add(new Named(7, 8, id, id, id, type, "BLR", "full"));
    return new NamingSentence(
        sentence.number(), sentence.start(), sentence.end(), sentence.paragraph(), names);
  }
}
