package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Period;

/** Ten stories, one on the third of each month; "grain" in ten of them, "coal" in nine. */
@ExtendWith(SparkExtension.class)
class TermMeasuresTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 3);

  private static final TermsPlan PLAN =
      new TermsPlan(1, 1, 2, 0, Map.of(), OptionalLong.empty(), List.of(), List.of(), 1);

  private static Terms counted(SparkSession spark, int months) {
    return counted(spark, months, List.of());
  }

  /** With twice as many stories of neither, so that bursts can be told. */
  private static Terms amongOthers(SparkSession spark, int months) {
    return counted(
        spark,
        months,
        IntStream.range(10, 30)
            .mapToObj(i -> TermArticles.of(String.valueOf(i), "East", FIRST, "barley"))
            .toList());
  }

  private static Terms counted(SparkSession spark, int months, List<Article> others) {
    List<Article> articles = new ArrayList<>(others);
    for (int i = 0; i < 10; i++) {
      articles.add(
          TermArticles.of(
              String.valueOf(i),
              i % 2 == 0 ? "East" : "West",
              FIRST.plusMonths(i),
              i == 0 ? "grain barley barley" : "grain coal barley"));
    }
    LocalDate start = FIRST.withDayOfMonth(1);
    Calendar calendar = new Calendar(Period.MONTH, start, start.plusMonths(months).minusDays(1));
    return TermArticles.counted(spark, articles, calendar, PLAN);
  }

  private static Term term(Terms terms, String name) {
    return terms.terms().collectAsList().stream()
        .filter(term -> term.term().equals(name))
        .findFirst()
        .get();
  }

  @Test
  void dispersionIsToldFromTenOccurrencesOn(SparkSession spark) {
    Terms terms = counted(spark, 10);

    assertThat(term(terms, "grain").dispersion()).isCloseTo(0, within(1e-12));
    assertThat(term(terms, "grain").dispersion_periods()).isCloseTo(0, within(1e-12));
    assertThat(term(terms, "coal").dispersion()).isNull();
    assertThat(term(terms, "coal").dispersion_periods()).isNull();
  }

  @Test
  void inOneOutletAndOnePeriodThereIsNoDispersion(SparkSession spark) {
    List<Article> articles = List.of(TermArticles.of("a", "East", FIRST, "grain ".repeat(10)));
    Calendar calendar = new Calendar(Period.MONTH, FIRST, FIRST);
    Term grain = term(TermArticles.counted(spark, articles, calendar, PLAN), "grain");

    assertThat(grain.dispersion()).isNull();
    assertThat(grain.dispersion_periods()).isNull();
  }

  @Test
  void aTermHasItsRateIdfAndDays(SparkSession spark) {
    Term coal = term(counted(spark, 10), "coal");

    assertThat(coal.per_million()).isCloseTo(300_000, within(1e-6));
    assertThat(coal.per_million_low()).isLessThan(300_000.0).isPositive();
    assertThat(coal.per_million_high()).isGreaterThan(300_000.0);
    assertThat(coal.idf()).isCloseTo(Math.log(10 / 9.0), within(1e-12));
    assertThat(coal.first_day()).isEqualTo(FIRST.plusMonths(1));
    assertThat(coal.last_day()).isEqualTo(FIRST.plusMonths(9));
  }

  @Test
  void burstsAreToldFromTenStoriesAndEightCompletePeriodsOn(SparkSession spark) {
    Terms eight = amongOthers(spark, 8);

    assertThat(bursts(eight, "grain")).hasSize(8).doesNotContainNull();
    assertThat(bursts(eight, "coal")).hasSize(8).containsOnlyNulls();
    assertThat(bursts(amongOthers(spark, 7), "grain")).hasSize(7).containsOnlyNulls();
  }

  @Test
  void ofATermInMostStoriesNoBurstsAreTold(SparkSession spark) {
    List<TermPeriod> rows = rows(counted(spark, 8), "grain");

    assertThat(rows).hasSize(8).allMatch(row -> row.burst() == null && row.burst_weight() == null);
  }

  @Test
  void aTermOfUndatedArticlesOnlyHasNoRowsOverTime(SparkSession spark) {
    Terms terms = counted(spark, 2, List.of(TermArticles.of("x", "East", null, "wheat grain")));

    assertThat(term(terms, "wheat").stories()).isEqualTo(1);
    assertThat(rows(terms, "wheat")).isEmpty();
    assertThat(rows(terms, "grain")).hasSize(2);
  }

  private static List<Boolean> bursts(Terms terms, String name) {
    return rows(terms, name).stream().map(TermPeriod::burst).toList();
  }

  private static List<TermPeriod> rows(Terms terms, String name) {
    return terms.periods(1).rows().collectAsList().stream()
        .filter(row -> row.term().equals(name))
        .toList();
  }
}
