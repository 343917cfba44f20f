package org.tieline.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.SparkExtension;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Period;
import org.tieline.spark.Rows;
import org.tieline.terms.Terms;
import org.tieline.terms.TermsPlan;
import org.tieline.topics.model.Method;

/** Short articles of two or three themes, a story each. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicsTest {
  private static final Calendar WEEK =
      new Calendar(Period.WEEK, LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 16));
  private static final String[] WORDS = {
    "harvest grain wheat farmers fields barley exports tonnes drought silo",
    "striker goal penalty league coach stadium defender referee trophy cup",
    "reactor uranium turbine plant cooling radiation fuel rods grid megawatts"
  };
  private static final String[] PHRASES = {"winter wheat", "World Cup", "nuclear power"};

  private static final List<Article> ARTICLES = articles(0, 31, 0, 1);

  @TempDir private static Path folder;

  private SparkSession spark;
  private Topics first;

  @BeforeAll
  void fitAndSave(SparkSession session) throws Exception {
    spark = session;
    first = topics(dataset(ARTICLES), plan(2, false), null);
    save(first, folder);
  }

  private static void save(Topics topics, Path folder) throws Exception {
    Path file = folder.resolve(Topics.file());
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      topics.save(out);
    }
  }

  /** Articles numbered from a first on, their themes in turn. */
  private static List<Article> articles(int first, int size, int... themes) {
    List<Article> articles = new ArrayList<>();
    for (int i = first; i < first + size; i++) {
      articles.add(article("a%03d".formatted(i), themes[i % themes.length], i));
    }
    return articles;
  }

  private static Article article(String id, int theme, int number) {
    String[] words = WORDS[theme].split(" ");
    StringBuilder text = new StringBuilder("It is said that the " + PHRASES[theme] + " is here.");
    new Random(number)
        .ints(12, 0, words.length)
        .forEach(word -> text.append(' ').append(words[word]));
    return article(id, theme == 1 ? "Sport" : "Land", theme == 1 ? 4 : 11, "en", text.toString());
  }

  private static Article article(String id, String source, int day, String language, String text) {
    return new Article(
        id,
        id,
        source,
        null,
        "",
        null,
        null,
        LocalDate.of(2024, 6, day),
        null,
        language,
        20,
        "f",
        text,
        null);
  }

  private Dataset<Article> dataset(List<Article> articles) {
    return spark.createDataset(articles, Rows.of(Article.class));
  }

  private Topics topics(Dataset<Article> articles, TopicsPlan plan, Path from) throws Exception {
    Terms terms = terms(articles, TermsPlan.words(), TermsPlan.words().minimum());
    return Topics.of(spark, articles, terms, plan, from == null ? null : from.toString());
  }

  private Terms terms(Dataset<Article> articles, TermsPlan plan, long least) throws Exception {
    return Terms.count(spark, articles, null, WEEK, plan, Map.of(), new LinkedHashMap<>(), least);
  }

  private static TopicsPlan plan(int count, boolean refit) {
    return new TopicsPlan(
        Method.CLUSTERS, OptionalInt.of(count), 7, 1000, Map.of(), Optional.empty(), refit);
  }

  @Test
  void topicsAreCalledByTheirPhrasesAndToldWhereTheyStandWithBounds() throws Exception {
    assertThat(first.topics().collectAsList())
        .extracting(topic -> topic.label().split(", ")[0])
        .containsExactlyInAnyOrder("winter wheat", "World Cup");
    TopicSource sport =
        first.sources().collectAsList().stream()
            .filter(row -> row.source().equals("Sport"))
            .findFirst()
            .orElseThrow();
    assertThat(sport.stories()).isEqualTo(15);
    assertThat(sport.share()).isEqualTo(1);
    assertThat(sport.lift()).isCloseTo(15.5 / (15 * 15 / 31. + .5), within(1e-12));
    assertThat(sport.lift_low()).isBetween(1., sport.lift());
    assertThat(sport.lift_high()).isGreaterThan(sport.lift());
    assertThat(first.periods(WEEK).collectAsList())
        .filteredOn(row -> row.topic_id() == sport.topic_id())
        .extracting(TopicPeriod::period, TopicPeriod::stories, TopicPeriod::share)
        .containsExactlyInAnyOrder(
            tuple(LocalDate.of(2024, 6, 3), 15L, 1.), tuple(LocalDate.of(2024, 6, 10), 0L, 0.));
  }

  @Test
  void ofALanguageOfFewStoriesAllAreReadForLabelsHoweverManyAnotherHas() {
    List<Article> stories = new ArrayList<>(articles(0, 300, 0));
    for (int i = 0; i < 12; i++) {
      stories.add(article("r" + i, "Land", 4, "ru", "Урожай"));
    }
    Dataset<Article> sample = Labelling.sample(dataset(stories), 10);

    assertThat(sample.filter("language = 'ru'").count()).isEqualTo(12);
    assertThat(sample.filter("language = 'en'").count()).isBetween(1L, 30L);
  }

  @Test
  void topicsWhoseNumberWasChosenAreSavedInTheSameBytesHoweverLongItTook(@TempDir Path again)
      throws Exception {
    TopicsPlan auto =
        new TopicsPlan(
            Method.CLUSTERS, OptionalInt.empty(), 7, 1000, Map.of(), Optional.empty(), false);
    Path other = again.resolve("other");
    save(topics(dataset(ARTICLES), auto, null), again);
    save(topics(dataset(ARTICLES), auto, null), other);

    assertThat(other.resolve(Topics.file())).hasSameBinaryContentAs(again.resolve(Topics.file()));
    assertThat(topics(dataset(ARTICLES), auto, again).selection().collectAsList()).isNotEmpty();
  }

  @Test
  void sixteenPartitionsFitTheTopicsOfOne() throws Exception {
    Topics divided = topics(dataset(ARTICLES).repartition(16), plan(2, false), null);
    assertThat(divided.terms().collectAsList()).isEqualTo(first.terms().collectAsList());
    assertThat(divided.topics().collectAsList()).isEqualTo(first.topics().collectAsList());
  }

  @Test
  void topicsOfAnEarlierOutputAreToldOfNewArticles() throws Exception {
    Dataset<Article> later = dataset(articles(100, 6, 0, 1));
    Topics told = topics(later, plan(9, false), folder);
    assertThat(told.terms().collectAsList()).isEqualTo(first.terms().collectAsList());
    assertThat(told.hierarchy().collectAsList()).isEqualTo(first.hierarchy().collectAsList());
    assertThat(told.topics().collectAsList())
        .extracting(Topic::label, Topic::stories)
        .containsExactlyElementsOf(
            first.topics().collectAsList().stream()
                .map(topic -> tuple(topic.label(), 3L))
                .toList());
    assertThat(told.lineage().collectAsList()).isEmpty();
  }

  @Test
  void topicsFoundAnewKeepTheirIdsAndOneThatIsNewIsBorn() throws Exception {
    List<Article> all = new ArrayList<>(ARTICLES);
    all.addAll(articles(200, 60, 2));
    Topics second = topics(dataset(all), plan(3, true), folder);
    for (Topic topic : first.topics().collectAsList()) {
      assertThat(second.topics().collectAsList())
          .filteredOn(other -> other.topic_id() == topic.topic_id())
          .extracting(other -> other.label().split(", ")[0])
          .containsExactly(topic.label().split(", ")[0]);
    }
    assertThat(second.lineage().collectAsList())
        .extracting(TopicDescent::topic_id, TopicDescent::earlier_id, TopicDescent::relation)
        .containsExactlyInAnyOrder(tuple(0, 0, "kept"), tuple(1, 1, "kept"), tuple(2, -1, "born"));
  }

  @Test
  void theIdOfATopicThatEndedIsNotGivenToOneThatIsBornLater(@TempDir Path later) throws Exception {
    List<Article> all = new ArrayList<>(ARTICLES);
    all.addAll(articles(200, 12, 2));
    save(topics(dataset(all), plan(3, false), null), later);
    Topics without = topics(dataset(ARTICLES), plan(2, true), later);
    assertThat(without.lineage().collectAsList())
        .extracting(TopicDescent::topic_id, TopicDescent::earlier_id, TopicDescent::relation)
        .containsExactlyInAnyOrder(tuple(0, 0, "kept"), tuple(1, 1, "kept"), tuple(-1, 2, "ended"));
    save(without, later);

    assertThat(topics(dataset(all), plan(3, true), later).lineage().collectAsList())
        .extracting(TopicDescent::topic_id, TopicDescent::earlier_id, TopicDescent::relation)
        .containsExactlyInAnyOrder(tuple(0, 0, "kept"), tuple(1, 1, "kept"), tuple(3, -1, "born"));
  }

  @Test
  void topicsSavedBeforeTheNextIdWasKeptGoOnAfterTheirGreatestId(@TempDir Path older)
      throws Exception {
    save(first, older);
    Path file = older.resolve(Topics.file());
    String saved;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      saved = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(saved.replaceFirst(",\"next\":2", "").getBytes(StandardCharsets.UTF_8));
    }
    List<Article> all = new ArrayList<>(ARTICLES);
    all.addAll(articles(200, 60, 2));

    assertThat(saved).startsWith("{\"format\":\"tieline topics\",\"version\":1,\"next\":2}");
    assertThat(topics(dataset(all), plan(3, true), older).topics().collectAsList())
        .extracting(Topic::topic_id)
        .containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void aFileOfAnotherVersionOrADamagedOneIsToldPlainly(@TempDir Path other) throws Exception {
    Path file = other.resolve(Topics.file());
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          "{\"format\":\"tieline topics\",\"version\":9}\n{}\n".getBytes(StandardCharsets.UTF_8));
    }
    Dataset<Article> articles = dataset(articles(0, 6, 0, 1));
    assertThatThrownBy(() -> topics(articles, plan(2, false), other))
        .hasMessage(
            "%s is of version 9, and this Tieline reads version 1; run the job that made it again"
                .formatted(file));
    Files.writeString(file, "no topics");
    assertThatThrownBy(() -> topics(articles, plan(2, false), other))
        .hasMessage("%s is damaged; run the job that made it again".formatted(file));
    Files.delete(file);
    assertThatThrownBy(() -> topics(articles, plan(2, false), other))
        .hasMessage("%s has no topics; run a job with topics into it first".formatted(other));
  }

  @Test
  void aCorpusThatCannotHaveTheTopicsIsToldPlainly() {
    assertThatThrownBy(() -> topics(dataset(ARTICLES.subList(0, 5)), plan(9, false), null))
        .hasMessage(
            "reports.topics.count: 9 topics need at least as many stories, and the corpus's main language, en, has 5; set a lower count, or leave topics out");
    assertThatThrownBy(() -> topics(dataset(ARTICLES.subList(0, 1)), plan(2, false), null))
        .hasMessage(
            "reports.topics: the corpus is one story in its main language, en; topics rest on words that some stories share and others lack, so leave topics out or set corpus.duplicates: off");
    assertThatThrownBy(() -> topics(dataset(ARTICLES.subList(0, 2)), plan(2, false), null))
        .hasMessage(
            "reports.topics: the corpus is two stories in its main language, en; topics rest on words that some stories share and others lack, so leave topics out or set corpus.duplicates: off");
    assertThatThrownBy(
            () ->
                topics(
                    dataset(
                        List.of(
                            article("a", "S", 4, "en", "grain"),
                            article("b", "S", 4, "en", "stadium"),
                            article("c", "S", 4, "en", "reactor"))),
                    plan(2, false),
                    null))
        .hasMessageContaining("share no words");
  }

  @Test
  void threeStoriesOfWhichTwoAreAlikeHaveTwoTopics() throws Exception {
    List<Article> three =
        List.of(
            article("a", "S", 4, "en", "harvest grain wheat, striker"),
            article("b", "S", 4, "en", "harvest grain wheat, goal"),
            article("c", "S", 4, "en", "striker goal"));
    assertThat(topics(dataset(three), plan(2, false), null).articles().collectAsList())
        .filteredOn(row -> row.rank() == 1)
        .extracting(ArticleTopic::article_id, ArticleTopic::topic_id)
        .containsExactlyInAnyOrder(tuple("a", 0), tuple("b", 0), tuple("c", 1));
  }

  @Test
  void everyLanguageWithEnoughStoriesHasTopicsOfItsOwnAndOthersHaveNone() throws Exception {
    List<Article> articles = new ArrayList<>(ARTICLES);
    for (int i = 0; i < 22; i++) {
      articles.add(
          article("d" + i, "Süd", 4, "de", i % 2 == 0 ? "Ernte Weizen Acker" : "Spiel Tor Liga"));
    }
    articles.add(article("f", "Sud", 4, "fr", "la récolte du blé"));
    Topics topics = topics(dataset(articles), plan(2, false), null);
    assertThat(topics.topics().collectAsList())
        .extracting(Topic::topic_id, Topic::language)
        .containsExactlyInAnyOrder(tuple(0, "en"), tuple(1, "en"), tuple(2, "de"), tuple(3, "de"));
    assertThat(topics.articles().collectAsList())
        .filteredOn(row -> row.article_id().equals("f"))
        .extracting(ArticleTopic::topic_id)
        .containsExactly(-1);
  }

  @Test
  void aLanguageOfRecordsWithoutTextHasNoTopicsWhetherItHasMoreStoriesOrFewer() throws Exception {
    for (int wordless : new int[] {20, 40}) {
      List<Article> articles = new ArrayList<>(ARTICLES);
      for (int i = 0; i < wordless; i++) {
        articles.add(article("u" + i, "GDELT", 4, "und", ""));
      }
      Topics topics = topics(dataset(articles), plan(2, false), null);
      assertThat(topics.topics().collectAsList())
          .extracting(Topic::topic_id, Topic::language)
          .containsExactlyInAnyOrder(tuple(0, "en"), tuple(1, "en"));
      assertThat(topics.articles().collectAsList())
          .filteredOn(row -> row.article_id().startsWith("u"))
          .hasSize(wordless)
          .extracting(ArticleTopic::topic_id)
          .containsOnly(-1);
    }
  }

  @Test
  void wordsTooRareToPublishTellTopicsAllTheSame() throws Exception {
    TermsPlan frequent =
        new TermsPlan(14, 1, 2, 0, Map.of(), OptionalLong.empty(), List.of(), List.of(), 1);
    Dataset<Article> articles = dataset(ARTICLES);
    Terms terms = terms(articles, frequent, Topics.LEAST_STORIES);
    Topics topics = Topics.of(spark, articles, terms, plan(2, false), null);

    assertThat(topics.terms().collectAsList()).isEqualTo(first.terms().collectAsList());
    assertThat(topics.topics().collectAsList()).isEqualTo(first.topics().collectAsList());
    assertThat(terms.terms().collectAsList())
        .isNotEmpty()
        .allSatisfy(term -> assertThat(term.stories()).isGreaterThanOrEqualTo(14));
  }
}
