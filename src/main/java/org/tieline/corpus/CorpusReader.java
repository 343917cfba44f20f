package org.tieline.corpus;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.boilerplate.Boilerplate;
import org.tieline.corpus.format.Formats;
import org.tieline.spark.Conditions;
import org.tieline.spark.Rows;

/** Reads input files into articles, and accounts for every record. */
public final class CorpusReader {
  private static final List<String> KEY = List.of("file", "slice", "position");

  /** Repeats whose places fit in every executor's memory, at some 30 bytes each. */
  private static final long FEW = 2_000_000;

  private final SparkSession spark;
  private final CorpusPlan plan;
  private final List<InputFile> files;
  private final Records records;

  /**
   * @param records reads the files
   */
  public CorpusReader(SparkSession spark, CorpusPlan plan, Records records) {
    this.spark = spark;
    this.plan = plan;
    this.files = records.files();
    this.records = records;
  }

  /**
   * Reads all files once.
   *
   * @throws IllegalStateException if a record is not accounted for
   */
  public Corpus read() {
    Dataset<Parsed> parsed = records.all();
    Dataset<Row> settled = settle(parsed);
    List<Row> ends =
        parsed
            .filter(col("outcome").equalTo(Parsed.END))
            .select("file", "slice", "positions", "records")
            .collectAsList();
    Map<Integer, InputRow> inputs = account(settled, ends);
    Dataset<Article> whole = articles(settled);
    Boilerplate boilerplate =
        plan.boilerplate()
            .filter(share -> articles(inputs) >= RecurringLines.LEAST)
            .map(share -> RecurringLines.of(whole, share))
            .orElse(new Boilerplate(Map.of()));
    Dataset<Article> cleaned = Cleaning.of(spark, whole, boilerplate);
    // Every report reads them again, most of them a few columns.
    Dataset<Article> articles = stories(cleaned).persist(StorageLevel.DISK_ONLY());
    return new Corpus(
        articles,
        Cleaning.removed(spark, whole, boilerplate),
        rejects(settled, Positions.of(ends)),
        spark.createDataset(List.copyOf(inputs.values()), Rows.of(InputRow.class)));
  }

  private static long articles(Map<Integer, InputRow> inputs) {
    return inputs.values().stream().mapToLong(InputRow::articles).sum();
  }

  private Dataset<Article> stories(Dataset<Article> articles) {
    if (plan.duplicates().isEmpty()) {
      return articles;
    }
    Dataset<Article> stories = Stories.assign(spark, articles, plan.duplicates().get());
    boolean bare =
        plan.inputs().stream().anyMatch(input -> !Formats.named(input.format()).hasText());
    return bare ? Pages.assign(stories) : stories;
  }

  /** Gives each record its final outcome. */
  private Dataset<Row> settle(Dataset<Parsed> parsed) {
    Column isArticle = col("outcome").equalTo(Parsed.ARTICLE);
    Dataset<Row> held =
        plan.where().isEmpty()
            ? parsed.toDF()
            : held(parsed, isArticle, Conditions.column(plan.where().get()));
    Dataset<Row> repeats =
        Repeats.of(held.as(Rows.of(Parsed.class))).persist(StorageLevel.DISK_ONLY());
    // A shuffle of all texts would cost more than everything else that is done here.
    Dataset<Row> dropped = repeats.count() <= FEW ? broadcast(repeats) : repeats;
    return held.join(dropped, scala.jdk.javaapi.CollectionConverters.asScala(KEY).toSeq(), "left")
        .withColumn(
            "outcome",
            when(col("dropped").equalTo(Repeats.SUPERSEDED), lit(Parsed.REJECT))
                .otherwise(coalesce(col("dropped"), col("outcome"))))
        .withColumn(
            "reason",
            when(col("dropped").equalTo(Repeats.SUPERSEDED), lit(Repeats.SUPERSEDED))
                .otherwise(col("reason")));
  }

  /** The user's condition sees the columns of corpus/articles as they are published. */
  private Dataset<Row> held(Dataset<Parsed> parsed, Column isArticle, Column where) {
    return named(parsed.toDF())
        .withColumn("headline", col("title"))
        .withColumn("title", nullif(col("title"), lit("")))
        .withColumn("holds", coalesce(where, lit(false)))
        .withColumn("title", col("headline"))
        .withColumn(
            "outcome",
            when(isArticle.and(not(col("holds"))), lit(Parsed.OUTSIDE)).otherwise(col("outcome")))
        .select(parsed.toDF().columns()[0], tail(parsed.toDF().columns()));
  }

  private static String[] tail(String[] columns) {
    return java.util.Arrays.copyOfRange(columns, 1, columns.length);
  }

  private Map<Integer, InputRow> account(Dataset<Row> settled, List<Row> ends) {
    Map<Integer, Map<String, Long>> counts = new HashMap<>();
    for (Row row :
        settled
            .filter(not(col("outcome").equalTo(Parsed.END)))
            .groupBy("file", "outcome")
            .count()
            .collectAsList()) {
      counts
          .computeIfAbsent(row.getInt(0), file -> new HashMap<>())
          .put(row.getString(1), row.getLong(2));
    }
    Map<Integer, Long> records = new HashMap<>();
    ends.forEach(end -> records.merge(end.getInt(0), end.getLong(3), Long::sum));
    Map<Integer, InputRow> rows = new TreeMap<>();
    for (InputFile file : files) {
      Map<String, Long> count = counts.getOrDefault(file.index(), Map.of());
      InputRow row =
          new InputRow(
              file.name(),
              file.bytes(),
              records.getOrDefault(file.index(), 0L),
              count.getOrDefault(Parsed.ARTICLE, 0L),
              count.getOrDefault(Parsed.REJECT, 0L),
              count.getOrDefault(Parsed.OUTSIDE, 0L),
              count.getOrDefault(Parsed.REPEAT, 0L));
      if (row.records() != row.articles() + row.rejects() + row.outside() + row.repeats()) {
        throw new IllegalStateException("Not every record of the file is accounted for: " + row);
      }
      rows.put(file.index(), row);
    }
    return rows;
  }

  private Dataset<Article> articles(Dataset<Row> settled) {
    return named(settled.filter(col("outcome").equalTo(Parsed.ARTICLE)))
        .select(Rows.columns(Article.class))
        .as(Rows.of(Article.class));
  }

  /** The rows with what an article has besides its record: its file's name, and its story. */
  private Dataset<Row> named(Dataset<Row> rows) {
    Broadcast<String[]> names = broadcastNames();
    UserDefinedFunction name =
        udf((UDF1<Integer, String>) file -> names.value()[file], DataTypes.StringType);
    return rows.withColumn("story_id", col("article_id"))
        .withColumn("input_file", name.apply(col("file")));
  }

  private Dataset<Reject> rejects(Dataset<Row> settled, Positions counted) {
    Broadcast<String[]> names = broadcastNames();
    Broadcast<Positions> positions =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(counted);
    return settled
        .filter(col("outcome").equalTo(Parsed.REJECT))
        .select("file", "slice", "position", "reason", "detail", "raw", "article_id", "title")
        .map(
            (org.apache.spark.api.java.function.MapFunction<Row, Reject>)
                row ->
                    new Reject(
                        names.value()[row.getInt(0)],
                        positions.value().absolute(row.getInt(0), row.getLong(1), row.getLong(2)),
                        row.getString(3),
                        row.isNullAt(4)
                            ? "another record of the id '%s' has other content and is kept"
                                .formatted(row.getString(6))
                            : row.getString(4),
                        row.getString(5)),
            Rows.of(Reject.class));
  }

  private Broadcast<String[]> broadcastNames() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .broadcast(files.stream().map(InputFile::name).toArray(String[]::new));
  }
}
