package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Period;
import org.tieline.statistics.BenjaminiHochberg;

/** Two outlets of 20 words each; "grain" 6 times in one and once in the other. */
@ExtendWith(SparkExtension.class)
class KeynessTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

  private static final List<Article> ARTICLES =
      List.of(
          TermArticles.of("1", "East", DAY, "grain ".repeat(4) + "barley ".repeat(6).strip()),
          TermArticles.of("2", "East", DAY, "grain ".repeat(2) + "barley ".repeat(8).strip()),
          TermArticles.of("3", "West", DAY, "grain " + "barley ".repeat(9).strip()),
          TermArticles.of("4", "West", DAY, "barley ".repeat(10).strip()));

  private static List<Keyword> rows(SparkSession spark, OptionalLong prior) {
    Contrast east = new Contrast("east", Contrast.Kind.SOURCE, List.of("East"));
    TermsPlan plan = new TermsPlan(1, 1, 2, 0, Map.of(), prior, List.of(east), List.of(), 1);
    return TermArticles.counted(spark, ARTICLES, new Calendar(Period.MONTH, DAY, DAY), plan)
        .keyness()
        .collectAsList();
  }

  private static Keyword grain(SparkSession spark, OptionalLong prior) {
    return rows(spark, prior).stream().filter(row -> row.term().equals("grain")).findFirst().get();
  }

  /** By hand: G2 over the four cells 6, 1, 14, 19; the prior's share of grain is 7 of 40 words. */
  @Test
  void measuresAreThoseOfTheTwoByTwoTableOfWords(SparkSession spark) {
    Keyword grain = grain(spark, OptionalLong.of(100));

    assertThat(grain.log_likelihood()).isCloseTo(4.722933369522183, within(1e-9));
    assertThat(grain.chi_squared()).isCloseTo(2.7705627705627704, within(1e-9));
    assertThat(grain.log_ratio()).isCloseTo(2.584962500721156, within(1e-9));
    assertThat(grain.z()).isCloseTo(0.9322058385999666, within(1e-9));
  }

  @Test
  void aHeavierPriorDrawsZToNothing(SparkSession spark) {
    assertThat(grain(spark, OptionalLong.of(10_000)).z())
        .isPositive()
        .isLessThan(grain(spark, OptionalLong.of(100)).z());
  }

  @Test
  void qValuesAreThoseOfBenjaminiAndHochbergOverTheContrastsTerms(SparkSession spark) {
    List<Keyword> rows = rows(spark, OptionalLong.empty());
    double[] expected =
        BenjaminiHochberg.qValues(
            rows.stream().mapToDouble(Keyword::p_value).toArray(), rows.size());

    assertThat(rows).hasSizeGreaterThan(1);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).q_value()).isCloseTo(expected[i], within(1e-12));
    }
  }
}
