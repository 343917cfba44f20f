package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Period;
import org.tieline.spark.Rows;

@ExtendWith(SparkExtension.class)
class TermCounterTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 3);

  private static CountedArticle article(String language, int words) {
    String text =
        IntStream.range(0, words)
            .mapToObj(i -> "w" + Integer.toString(i, Character.MAX_RADIX))
            .collect(Collectors.joining(" "));
    return new CountedArticle(language, language, "East", DAY, language, words, "", text, "");
  }

  @Test
  void languagesOfOneTaskFillItsMemoryTogether(SparkSession spark) {
    CountedArticle german = article("de", 70_000);
    CountedArticle french = article("fr", 70_000);
    Calendar calendar = new Calendar(Period.MONTH, DAY.withDayOfMonth(1), DAY.withDayOfMonth(31));
    Denominators denominators =
        Denominators.of(
            spark.createDataset(List.of(german, french), Rows.of(CountedArticle.class)), calendar);
    TermCounter first =
        new TermCounter(
            "de", calendar, Phrases.none(), denominators, new Vocabulary("de", Set.of()));
    TermCounter second =
        new TermCounter(
            "fr", calendar, Phrases.none(), denominators, new Vocabulary("fr", Set.of()));

    first.add(german);
    assertThat(TermCounter.areFull(List.of(first, second))).isFalse();
    second.add(french);
    assertThat(TermCounter.areFull(List.of(first, second))).isTrue();

    first.drain();
    second.drain();
    assertThat(TermCounter.areFull(List.of(first, second))).isFalse();
  }
}
