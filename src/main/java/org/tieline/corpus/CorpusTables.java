package org.tieline.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.tieline.spark.Rows;
import scala.jdk.javaapi.CollectionConverters;

/** The tables that say what the corpus is. */
public final class CorpusTables {
  private static final Column LEAD = col("article_id").equalTo(col("story_id"));

  private CorpusTables() {}

  public static Dataset<ArticleRow> articles(Dataset<Article> articles) {
    return select(articles.toDF(), ArticleRow.class)
        .withColumn("title", expr("nullif(title, '')"))
        .as(Rows.of(ArticleRow.class));
  }

  public static Dataset<TextRow> texts(Dataset<Article> articles) {
    return select(articles.toDF(), TextRow.class).as(Rows.of(TextRow.class));
  }

  public static Dataset<Story> stories(Dataset<Article> articles) {
    return articles
        .groupBy("story_id")
        .agg(
            count(lit(1)).as("articles"),
            countDistinct(coalesce(col("source"), lit(""))).as("sources"),
            min("published").as("first_published"),
            max("published").as("last_published"))
        .as(Rows.of(Story.class));
  }

  public static Dataset<SourceRow> sources(
      Dataset<Article> articles, Dataset<BoilerplateRow> boilerplate, Dataset<Outlet> outlets) {
    Dataset<Row> removed = boilerplate.groupBy("source").agg(sum("times").as("boilerplate_lines"));
    return articles
        .groupBy(coalesce(col("source"), lit("")).as("source"))
        .agg(
            count(lit(1)).as("articles"),
            functions.count_if(LEAD).as("stories"),
            min("day").as("first_day"),
            max("day").as("last_day"))
        .join(removed, CollectionConverters.asScala(List.of("source")).toSeq(), "left")
        .withColumn("boilerplate_lines", coalesce(col("boilerplate_lines"), lit(0L)))
        .join(outlets, CollectionConverters.asScala(List.of("source")).toSeq(), "left")
        .as(Rows.of(SourceRow.class));
  }

  /**
   * Every period from the window's first to its last, in every language of the corpus.
   *
   * @param calendar the window that the corpus covers
   */
  public static Dataset<PeriodRow> periods(
      SparkSession spark, Dataset<Article> articles, Calendar calendar) {
    Map<List<Object>, Row> counted = new HashMap<>();
    TreeSet<String> languages = new TreeSet<>();
    articles
        .select("language")
        .distinct()
        .collectAsList()
        .forEach(row -> languages.add(row.getString(0)));
    for (Row row :
        articles
            .filter(col("day").isNotNull())
            .groupBy(calendar.periodOf(col("day")).as("period"), col("language"))
            .agg(
                count(lit(1)),
                functions.count_if(LEAD),
                countDistinct(coalesce(col("source"), lit(""))),
                sum(functions.when(LEAD, col("words")).otherwise(lit(0L))))
            .collectAsList()) {
      counted.put(List.of(row.<LocalDate>getAs(0), row.getString(1)), row);
    }
    List<PeriodRow> rows = new ArrayList<>();
    for (LocalDate period : calendar.periods()) {
      for (String language : languages) {
        Row row = counted.get(List.of(period, language));
        rows.add(
            new PeriodRow(
                period,
                language,
                calendar.period().label(period),
                calendar.period().last(period),
                calendar.days(period),
                calendar.isComplete(period),
                row == null ? 0 : row.getLong(2),
                row == null ? 0 : row.getLong(3),
                row == null ? 0 : row.getLong(4),
                row == null ? 0 : row.getLong(5)));
      }
    }
    return spark.createDataset(rows, Rows.of(PeriodRow.class));
  }

  /** The record's columns, where the dataset has them all under the same names. */
  private static Dataset<Row> select(Dataset<Row> rows, Class<? extends Record> type) {
    return rows.select(Rows.columns(type));
  }

  /** Days between the two, both counted. */
  static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
  }
}
