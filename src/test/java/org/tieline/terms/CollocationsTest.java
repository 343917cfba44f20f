package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.tieline.statistics.Collocation;

/** Phrases of up to five words, held against counts that are made word by word. */
@ExtendWith(SparkExtension.class)
class CollocationsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

  private static final List<String> TEXTS =
      List.of(
          "united nation grain council talk",
          "united nation grain council talk",
          "port united nation grain council talk harbour",
          "united nation port harbour grain",
          "united nation lake",
          "talk united nation harbour",
          "council grain talk port",
          "nation harbour council united");

  private static List<Phrase> phrases(SparkSession spark) {
    List<Article> articles = new ArrayList<>();
    for (String text : TEXTS) {
      articles.add(TermArticles.of("a" + articles.size(), "East", DAY, text));
    }
    TermsPlan plan =
        new TermsPlan(1, 1, 2, 5, Map.of(), OptionalLong.empty(), List.of(), List.of(), 1);
    return TermArticles.counted(spark, articles, new Calendar(Period.MONTH, DAY, DAY), plan)
        .collocations()
        .collectAsList();
  }

  /** At index i the sequences of which exactly the words at the bits of i are the phrase's. */
  private static double[] cells(List<String> phrase) {
    double[] cells = new double[1 << phrase.size()];
    for (String text : TEXTS) {
      List<String> words = List.of(text.split(" "));
      for (int from = 0; from + phrase.size() <= words.size(); from++) {
        int cell = 0;
        for (int at = 0; at < phrase.size(); at++) {
          cell |= words.get(from + at).equals(phrase.get(at)) ? 1 << at : 0;
        }
        cells[cell]++;
      }
    }
    return cells;
  }

  private static double[] occurrences(Phrase phrase) {
    return Arrays.stream(phrase.phrase().split(" "))
        .mapToDouble(
            word ->
                TEXTS.stream()
                    .flatMap(text -> Arrays.stream(text.split(" ")))
                    .filter(word::equals)
                    .count())
        .toArray();
  }

  @Test
  void measuresAreThoseOfAllCellsThatCountingWordByWordGives(SparkSession spark) {
    List<Phrase> phrases = phrases(spark);

    assertThat(phrases).extracting(Phrase::size).contains(2, 5);
    for (Phrase phrase : phrases) {
      double[] cells = cells(List.of(phrase.phrase().split(" ")));
      assertThat(phrase.occurrences()).isEqualTo((long) cells[cells.length - 1]);
      assertThat(phrase.log_likelihood()).isCloseTo(Collocation.logLikelihood(cells), within(1e-9));
      assertThat(phrase.lambda()).isCloseTo(Collocation.lambda(cells).lambda(), within(1e-9));
      assertThat(phrase.log_dice())
          .isCloseTo(Collocation.logDice(phrase.occurrences(), occurrences(phrase)), within(1e-9));
      assertThat(phrase.lambda_z()).isCloseTo(Collocation.lambda(cells).z(), within(1e-9));
    }
  }

  @Test
  void aPhraseThatHardlyStandsOutsideLongerOnesIsNone(SparkSession spark) {
    List<Phrase> phrases = phrases(spark);

    assertThat(phrases)
        .filteredOn(phrase -> phrase.phrase().equals("united nation"))
        .extracting(Phrase::occurrences, Phrase::nested)
        .containsExactly(tuple(6L, 3L));
    assertThat(phrases)
        .extracting(Phrase::phrase)
        .contains("united nation grain council talk")
        .doesNotContain("united nation grain", "grain council", "nation grain council talk");
  }
}
