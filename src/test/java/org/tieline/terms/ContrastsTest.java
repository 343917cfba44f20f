package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.tieline.SparkExtension;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Period;
import org.tieline.entities.Annotated;
import org.tieline.spark.Rows;

/** Every kind of contrast, over four articles. */
@ExtendWith(SparkExtension.class)
class ContrastsTest {
  private static final Calendar MONTHS =
      new Calendar(Period.MONTH, LocalDate.of(2024, 6, 1), LocalDate.of(2024, 8, 31));

  private static final List<Contrast> KINDS =
      List.of(
          new Contrast("east", Contrast.Kind.SOURCE, List.of("East")),
          new Contrast("july", Contrast.Kind.PERIOD, List.of("2024-07-20")),
          new Contrast("belarus", Contrast.Kind.ENTITY, List.of("BLR")),
          new Contrast("both", Contrast.Kind.PAIR, List.of("BLR", "CHN")),
          new Contrast("short", Contrast.Kind.WHERE, List.of("words < 4")),
          new Contrast("nowhere", Contrast.Kind.WHERE, List.of("source is null")),
          new Contrast("untitled", Contrast.Kind.WHERE, List.of("title is null")),
          new Contrast("german", Contrast.Kind.LANGUAGE, List.of("de")));

  private static Dataset<Article> articles(SparkSession spark) {
    return spark.createDataset(
        List.of(
            article("1", "East", "en", LocalDate.of(2024, 6, 3), "tank tank tank park"),
            article("2", "West", "en", LocalDate.of(2024, 7, 31), "tank park"),
            article("3", null, "de", LocalDate.of(2024, 8, 1), "tank tank tank tank zug"),
            article("4", "East", "en", null, "the park")),
        Rows.of(Article.class));
  }

  @Test
  void eachArticleIsOnItsSideOfEveryContrast(SparkSession spark) {
    Dataset<Annotated> names =
        spark.createDataset(
            List.of(names("1", "BLR", "CHN"), names("2", "BLR"), names("3", "CHN"), names("4")),
            Rows.of(Annotated.class));

    assertThat(Contrasts.sides(articles(spark), names, MONTHS, KINDS).collectAsList())
        .extracting(CountedArticle::article_id, CountedArticle::sides)
        .containsExactlyInAnyOrder(
            tuple("1", "trttrrt-"),
            tuple("2", "rttrtrt-"),
            tuple("3", "r-rrrtt-"),
            tuple("4", "t-rrtrt-"));
  }

  @Test
  void aLanguageIsHeldAgainstAllOthersByHowFormsAreSpelled(SparkSession spark) {
    TermsPlan plan =
        new TermsPlan(
            1, 1, 2, 0, Map.of(), OptionalLong.of(100), List.of(KINDS.get(7)), List.of(), 10);
    Terms terms =
        Terms.count(
            spark,
            articles(spark),
            null,
            MONTHS,
            plan,
            Map.of(),
            new LinkedHashMap<>(),
            plan.minimum());

    assertThat(terms.keyness().collectAsList())
        .extracting(
            Keyword::contrast,
            Keyword::language,
            Keyword::term,
            Keyword::target_occurrences,
            Keyword::reference_occurrences,
            Keyword::target_stories,
            Keyword::reference_stories)
        .containsExactly(tuple("german", "de", "tank", 4L, 4L, 1L, 2L));
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void formsAreSpelledAlikeByTheRulesOfTheirLanguagesWhateverTheMachinesLocale(SparkSession spark) {
    LocalDate day = LocalDate.of(2024, 6, 3);
    Dataset<Article> told =
        spark.createDataset(
            List.of(
                article("1", "East", "tr", day, "İran İran İran İran petrol"),
                article("2", "West", "en", day, "Iran Iran Iran park")),
            Rows.of(Article.class));
    TermsPlan plan =
        new TermsPlan(
            1,
            1,
            2,
            0,
            Map.of(),
            OptionalLong.of(100),
            List.of(new Contrast("turkish", Contrast.Kind.LANGUAGE, List.of("tr"))),
            List.of(),
            10);
    Locale before = Locale.getDefault();
    try {
      for (String locale : List.of("en", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        Terms terms =
            Terms.count(
                spark, told, null, MONTHS, plan, Map.of(), new LinkedHashMap<>(), plan.minimum());
        assertThat(terms.keyness().collectAsList())
            .as(locale)
            .extracting(Keyword::term, Keyword::target_occurrences, Keyword::reference_occurrences)
            .containsExactly(tuple("İran", 4L, 3L));
        spark.catalog().clearCache();
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void withoutAContrastThereIsNoKeyness(SparkSession spark) {
    Terms terms =
        Terms.count(
            spark,
            articles(spark),
            null,
            MONTHS,
            TermsPlan.words(),
            Map.of(),
            new LinkedHashMap<>(),
            TermsPlan.words().minimum());
    assertThat(terms.keyness().collectAsList()).isEmpty();
  }

  private static Article article(
      String id, String source, String language, LocalDate day, String text) {
    return new Article(
        id,
        id,
        source,
        null,
        "",
        null,
        null,
        day,
        null,
        language,
        text.split(" ").length,
        "drill",
        text,
        null);
  }

  private static Annotated names(String article, String... entities) {
    return new Annotated(
        article,
        article,
        null,
        "en",
        null,
        List.of(
            new Annotated.NamingSentence(
                1,
                0,
                1,
                1,
                Arrays.stream(entities)
                    .map(id -> new Annotated.Named(0, 1, id, id, id, "country", id, "listed"))
                    .toList())),
        List.of(),
        List.of());
  }
}
