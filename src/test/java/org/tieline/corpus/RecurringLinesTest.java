package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.spark.Rows;

@ExtendWith(SparkExtension.class)
class RecurringLinesTest {
  private static final String FOOTER = "Copyright 2024 Example Wire.";

  private final SparkSession spark;

  RecurringLinesTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void aLineInMoreThanTheShareOfAnOutletsArticlesIsBoilerplate() {
    Stream<Article> with = articles("Wire", 0, 12, "\n" + FOOTER);
    Stream<Article> without = articles("Wire", 12, 100, "");

    assertThat(found(Stream.concat(with, without).toList(), 0.1)).containsEntry("Wire", FOOTER);
  }

  @Test
  void aLineInNoMoreThanTheShareIsNot() {
    Stream<Article> with = articles("Wire", 0, 12, "\n" + FOOTER);
    Stream<Article> without = articles("Wire", 12, 120, "");

    assertThat(found(Stream.concat(with, without).toList(), 0.1)).isEmpty();
  }

  @Test
  void nineArticlesProveNothing() {
    assertThat(found(articles("Wire", 0, 9, "\n" + FOOTER).toList(), 0.1)).isEmpty();
  }

  @Test
  void anotherOutletsFooterIsItsOwn() {
    Stream<Article> wire = articles("Wire", 0, 20, "\n" + FOOTER);
    Stream<Article> gazette = articles("Gazette", 20, 40, "");
    Stream<Article> quoting = articles("Gazette", 40, 41, "\n" + FOOTER);

    assertThat(found(Stream.of(wire, gazette, quoting).flatMap(s -> s).toList(), 0.1))
        .containsOnlyKeys("Wire");
  }

  @Test
  void twentyVersionsOfOneArticleMakeNoBoilerplate() {
    List<Article> versions =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    article(
                        "Wire",
                        i,
                        "Version " + i,
                        "The longest paragraph of the report, as it always was.\nA second one."))
            .toList();

    assertThat(found(versions, 0.1)).isEmpty();
  }

  private static Stream<Article> articles(String source, int from, int to, String footer) {
    return IntStream.range(from, to)
        .mapToObj(
            i -> article(source, i, "Title " + i, "A report of its own, number " + i + footer));
  }

  private static Article article(String source, int number, String title, String text) {
    String id = "a" + number;
    return new Article(
        id, id, source, null, title, null, null, null, null, "en", 10, "file", text, null);
  }

  private Map<String, String> found(List<Article> articles, double share) {
    return RecurringLines.of(spark.createDataset(articles, Rows.of(Article.class)), share)
        .lines()
        .entrySet()
        .stream()
        .collect(
            java.util.stream.Collectors.toMap(
                Map.Entry::getKey, e -> String.join("|", e.getValue())));
  }
}
