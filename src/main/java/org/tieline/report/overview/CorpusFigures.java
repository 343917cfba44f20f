package org.tieline.report.overview;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What was read, in figures.
 *
 * @param languages with articles, stories, and articles without a day; the most articles first
 * @param outlets the largest ones
 * @param named outlets that articles name
 * @param periods the latest ones, in order
 * @param incomplete labels of all that the corpus covers in part, in order
 * @param reasons why records were refused, the most frequent first
 */
record CorpusFigures(
    long records,
    long articles,
    long repeats,
    long outside,
    long rejects,
    long stories,
    Gathered languages,
    Gathered outlets,
    long named,
    Gathered periods,
    List<String> incomplete,
    Gathered reasons) {
  /** Points of a line that a reader can still tell apart. */
  static final int MOST_PERIODS = 200;

  /** More than there are codes of two letters. */
  private static final int MOST_LANGUAGES = 1000;

  /** Days of a hundred years. */
  private static final int MOST_GATHERED = 36_525;

  private static final int MOST_OUTLETS = 12;
  private static final int MOST_REASONS = 12;

  static CorpusFigures of(PublishedTables tables) {
    Row inputs =
        tables
            .read("corpus/inputs")
            .agg(sum("records"), sum("articles"), sum("repeats"), sum("outside"), sum("rejects"))
            .head();
    Gathered languages =
        PublishedTables.gather(
            tables
                .read("corpus/articles")
                .groupBy("language")
                .agg(
                    count(lit(1)).as("articles"),
                    count_if(col("article_id").equalTo(col("story_id"))).as("stories"),
                    count_if(col("day").isNull()).as("undated"),
                    min("day").as("first_day"),
                    max("day").as("last_day"))
                .sort(col("articles").desc(), col("language")),
            MOST_LANGUAGES,
            List.of("language", "articles", "stories", "undated", "first_day", "last_day"),
            0);
    Gathered all =
        PublishedTables.gather(
            tables
                .read("corpus/periods")
                .groupBy("period")
                .agg(
                    min("label").as("label"),
                    min("complete").as("complete"),
                    sum("articles").as("articles"),
                    sum("stories").as("stories"))
                .sort(col("period").desc()),
            MOST_GATHERED,
            List.of("period", "label", "complete", "articles", "stories"),
            0);
    List<Row> periods = new ArrayList<>(all.rows());
    Collections.reverse(periods);
    Gathered reasons =
        PublishedTables.gather(
            tables
                .read("corpus/rejects")
                .groupBy("reason")
                .agg(count(lit(1)).as("records"))
                .sort(col("records").desc(), col("reason")),
            MOST_REASONS,
            List.of("reason", "records"),
            0);
    Gathered outlets =
        tables.top(
            "corpus/sources",
            MOST_OUTLETS,
            null,
            List.of(col("articles").desc(), col("source")),
            "source",
            "name",
            "articles",
            "stories");
    return new CorpusFigures(
        inputs.isNullAt(0) ? 0 : inputs.getLong(0),
        tables.rows("corpus/articles"),
        inputs.isNullAt(0) ? 0 : inputs.getLong(2),
        inputs.isNullAt(0) ? 0 : inputs.getLong(3),
        tables.rows("corpus/rejects"),
        tables.rows("corpus/stories"),
        languages,
        outlets,
        tables.read("corpus/sources").filter(col("source").notEqual("")).count(),
        new Gathered(
            all.columns(),
            periods.subList(Math.max(0, periods.size() - MOST_PERIODS), periods.size()),
            periods.size()),
        periods.stream()
            .filter(row -> !Boolean.TRUE.equals(all.value(row, "complete")))
            .map(row -> all.text(row, "label"))
            .toList(),
        reasons);
  }

  long undated() {
    return languages.rows().stream().mapToLong(row -> languages.count(row, "undated")).sum();
  }

  /** The first day with an article; null where none has a day. */
  LocalDate firstDay() {
    return languages.rows().stream()
        .map(row -> languages.day(row, "first_day"))
        .filter(day -> day != null)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The last day with an article; null where none has a day. */
  LocalDate lastDay() {
    return languages.rows().stream()
        .map(row -> languages.day(row, "last_day"))
        .filter(day -> day != null)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** Outlets with a name, the largest first. */
  List<Row> namedOutlets() {
    return outlets.rows().stream().filter(row -> !outlets.text(row, "source").isEmpty()).toList();
  }

  /** The outlet's full name, else as the articles name it. */
  String outlet(Row row) {
    String name = outlets.text(row, "name");
    return name == null ? outlets.text(row, "source") : name;
  }

  /** Share of the articles that the three largest outlets have, 0..1. */
  double largestShare() {
    long largest =
        namedOutlets().stream().limit(3).mapToLong(row -> outlets.count(row, "articles")).sum();
    return articles == 0 ? 0 : (double) largest / articles;
  }
}
