package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Period;
import org.tieline.entities.Annotated;
import org.tieline.spark.Rows;

/** Five articles that one can count by hand; the last two are reprints of the first. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermsTest {
  private static final TermsPlan PLAN =
      new TermsPlan(
          1,
          3,
          2,
          3,
          Map.of(),
          OptionalLong.empty(),
          List.of(
              new Contrast("east", Contrast.Kind.SOURCE, List.of("East")),
              new Contrast("long", Contrast.Kind.WHERE, List.of("words > 8"))),
          List.of("foreign minister"),
          2);

  private Terms terms;
  private Dataset<Article> articles;
  private Calendar calendar;

  @BeforeAll
  void count(SparkSession spark) {
    articles =
        spark.createDataset(
            List.of(
                article("1", "1", "East", "The foreign ministers met. Grain, grain and grain!"),
                article("2", "2", "East", "A foreign minister sold grain of the grain union."),
                article("3", "3", "West", "Foreign minister, said the foreign minister"),
                article("4", "1", "West", "The foreign ministers met. Grain, grain and grain!"),
                article("5", "1", "West", "The foreign ministers met. Grain, grain and grain!")),
            Rows.of(Article.class));
    calendar = new Calendar(Period.MONTH, LocalDate.of(2024, 6, 1), LocalDate.of(2024, 7, 31));
    terms =
        Terms.count(
            spark,
            articles,
            null,
            calendar,
            PLAN,
            Map.of("", Set.of("said")),
            new LinkedHashMap<>(),
            PLAN.minimum());
  }

  @Test
  void wordsAndPhrasesCountOncePerStoryAndBearTheFormThatStoriesUseMost() {
    assertThat(terms.terms().collectAsList())
        .filteredOn(term -> Set.of("grain", "foreign minister").contains(term.term()))
        .extracting(
            Term::term, Term::size, Term::occurrences, Term::articles, Term::stories, Term::sources)
        .containsExactlyInAnyOrder(
            tuple("grain", 1, 5L, 4L, 2L, 2L), tuple("foreign minister", 2, 4L, 5L, 3L, 2L));
  }

  @Test
  void stopWordsOfTheUserAreNoTerms() {
    assertThat(terms.terms().collectAsList())
        .extracting(Term::term)
        .contains("met", "union")
        .doesNotContain("said", "the");
  }

  @Test
  void aTermHasARowInEveryPeriod() {
    assertThat(terms.periods(2).rows().collectAsList())
        .filteredOn(row -> row.term().equals("grain"))
        .extracting(TermPeriod::period, TermPeriod::occurrences, TermPeriod::burst)
        .containsExactlyInAnyOrder(
            tuple(LocalDate.of(2024, 6, 1), 5L, null), tuple(LocalDate.of(2024, 7, 1), 0L, null));
  }

  @Test
  void aContrastCountsBothSidesByLeads() {
    assertThat(terms.keyness().collectAsList())
        .filteredOn(row -> row.contrast().equals("east") && row.term().equals("grain"))
        .extracting(
            Keyword::target_occurrences,
            Keyword::reference_occurrences,
            Keyword::target_words,
            Keyword::reference_words,
            Keyword::target_stories,
            Keyword::target_sources)
        .containsExactly(tuple(5L, 0L, 17L, 6L, 2L, 1L));
  }

  private List<Hit> hits(Dataset<Article> told) {
    return Concordance.of(told, null, calendar, PLAN, Map.of(), true).collectAsList();
  }

  @Test
  void aConcordanceIsSpreadOverOutletsAndKeepsToItsCap() {
    List<Hit> hits = hits(articles);
    assertThat(hits).hasSize(2);
    assertThat(hits).extracting(Hit::article_id).contains("3");
    assertThat(hits).allSatisfy(hit -> assertThat(hit.hit()).matches("(?i)foreign ministers?"));
  }

  @Test
  void aConcordanceIsSpreadOverPeriodsBeforeOutlets(SparkSession spark) {
    LocalDate june = LocalDate.of(2024, 6, 3);
    List<Article> told = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      told.add(TermArticles.of("june" + i, "Outlet " + i, june, "A foreign minister came."));
    }
    told.add(TermArticles.of("july", "East", june.plusMonths(1), "One foreign minister left."));

    List<Hit> hits = hits(spark.createDataset(told, Rows.of(Article.class)));

    assertThat(hits)
        .hasSize(2)
        .filteredOn(hit -> hit.article_id().equals("july"))
        .extracting(Hit::left_context, Hit::hit, Hit::right_context, Hit::start_char)
        .containsExactly(tuple("One ", "foreign minister", " left.", 4));
  }

  @Test
  void aNameThatARecordListsIsNoHitOfAConcordance(SparkSession spark) {
    TermsPlan plan =
        new TermsPlan(1, 3, 2, 3, Map.of(), OptionalLong.empty(), List.of(), List.of("BLR"), 10);
    Article article =
        TermArticles.of("1", "East", LocalDate.of(2024, 6, 3), "The drill in Belarus ended.");
    Annotated.Named told =
        new Annotated.Named(13, 20, "Belarus", "BLR", "Belarus", "country", "BLR", "name");
    Annotated.Named listed =
        new Annotated.Named(0, 0, "Belarus", "BLR", "Belarus", "country", "BLR", "listed");
    Annotated names =
        new Annotated(
            "1",
            "1",
            "East",
            "en",
            article.day(),
            List.of(
                new Annotated.NamingSentence(1, 0, 27, 1, List.of(told)),
                new Annotated.NamingSentence(
                    Annotated.NamingSentence.LISTED, 0, 0, 0, List.of(listed))),
            List.of(),
            List.of());

    List<Hit> hits =
        Concordance.of(
                spark.createDataset(List.of(article), Rows.of(Article.class)),
                spark.createDataset(List.of(names), Rows.of(Annotated.class)),
                calendar,
                plan,
                Map.of(),
                true)
            .collectAsList();

    assertThat(hits)
        .extracting(Hit::sentence, Hit::left_context, Hit::hit)
        .containsExactly(tuple(1, "The drill in ", "Belarus"));
  }

  @Test
  void aContextBeginsAndEndsWithWholeCharacters(SparkSession spark) {
    String smile = "\ud83d\ude00";
    Article article =
        TermArticles.of(
            "1",
            "East",
            LocalDate.of(2024, 6, 3),
            smile.repeat(60) + " foreign minister " + smile.repeat(60));

    List<Hit> hits = hits(spark.createDataset(List.of(article), Rows.of(Article.class)));

    assertThat(hits)
        .extracting(Hit::left_context, Hit::right_context)
        .containsExactly(tuple(smile.repeat(49) + " ", " " + smile.repeat(50)));
  }

  @Test
  void aLanguageOfOneWordIsCounted(SparkSession spark) {
    Dataset<Article> told =
        spark.createDataset(
            List.of(article("5", "5", "East", "Drill"), article("6", "6", "West", "Drill")),
            Rows.of(Article.class));

    Terms counted =
        Terms.count(
            spark, told, null, calendar, PLAN, Map.of(), new LinkedHashMap<>(), PLAN.minimum());

    assertThat(counted.terms().collectAsList())
        .extracting(Term::term, Term::stories)
        .containsExactly(tuple("Drill", 2L));
    assertThat(counted.keyness().collectAsList()).isEmpty();
  }

  @Test
  void aStopWordThatIsSpelledAsAStemMakesNoPhrase(SparkSession spark) {
    Dataset<Article> told =
        spark.createDataset(
            List.of(
                article("5", "5", "East", "He owned grain; his own troops had left."),
                article("6", "6", "East", "Their own troops were there."),
                article("7", "7", "West", "His own troops came."),
                article("8", "7", "West", "He owned troops.")),
            Rows.of(Article.class));

    Terms counted =
        Terms.count(
            spark, told, null, calendar, PLAN, Map.of(), new LinkedHashMap<>(), PLAN.minimum());

    assertThat(counted.terms().collectAsList())
        .extracting(Term::term)
        .contains("troops")
        .doesNotContain("own troops", "owned troops");
    assertThat(counted.collocations().collectAsList()).extracting(Phrase::phrase).isEmpty();
  }

  private static Article article(String id, String story, String source, String text) {
    long words = text.split(" ").length;
    return new Article(
        id,
        story,
        source,
        null,
        "",
        null,
        null,
        LocalDate.of(2024, 6, 3),
        null,
        "en",
        words,
        "drill",
        text,
        null);
  }
}
