package org.tieline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.feature.NGram;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.tieline.spark.Rows;
import org.tieline.spark.Sessions;

/**
 * Measures CPU seconds of finding reprints in JSON lines (id, source, title, text, published), and
 * of Spark's own MinHashLSH on the same articles: {@code StoriesBench tieline|TABLES FILES OUT}
 * with JDK options as surefire's. OUT receives "article, story" lines, or "article, article" ones.
 *
 * <p>The peer is set up as its guide has it: lower-cased words, 5-grams, 2^20 hashed features,
 * pairs by {@code approxSimilarityJoin} at a distance of .7. Of pairs with a Jaccard similarity of
 * .3, five hash tables find .83 and thirteen .99.
 */
final class StoriesBench {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoriesBench() {}

  public static void main(String[] arguments) throws IOException {
    SparkSession spark = Sessions.open("StoriesBench");
    spark.sparkContext().setLogLevel("WARN");
    Sessions.fit(spark, size(arguments[1]));
    Dataset<Article> articles =
        spark
            .read()
            .textFile(arguments[1])
            .map((MapFunction<String, Article>) StoriesBench::article, Rows.of(Article.class))
            .filter((FilterFunction<Article>) article -> article.article_id() != null)
            .dropDuplicates("article_id")
            .persist(StorageLevel.DISK_ONLY());
    report("articles: " + articles.count() + ", read", 0);
    double before = cpuSeconds();
    articles.map((MapFunction<Article, Integer>) a -> a.text().length(), Encoders.INT()).count();
    report("texts once", before);
    before = cpuSeconds();
    List<Row> rows =
        arguments[0].equals("tieline")
            ? Stories.assign(spark, articles, new Duplicates(0.3, 0.5))
                .select("article_id", "story_id")
                .collectAsList()
            : minHash(articles, Integer.parseInt(arguments[0])).collectAsList();
    report(arguments[0], before);
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(row.getString(0) + "\t" + row.getString(1)));
    lines.sort(null);
    Files.write(Path.of(arguments[2]), lines);
    spark.stop();
  }

  private static Dataset<Row> minHash(Dataset<Article> articles, int tables) {
    Dataset<Row> words =
        new RegexTokenizer()
            .setInputCol("text")
            .setOutputCol("words")
            .setPattern("[^\\p{L}\\p{N}]+")
            .transform(articles.toDF().select("article_id", "text"));
    Dataset<Row> shingles =
        new NGram().setN(5).setInputCol("words").setOutputCol("shingles").transform(words);
    Dataset<Row> features =
        new HashingTF()
            .setBinary(true)
            .setNumFeatures(1 << 20)
            .setInputCol("shingles")
            .setOutputCol("features")
            .transform(shingles.filter(functions.size(functions.col("shingles")).gt(0)))
            .select("article_id", "features")
            .persist(StorageLevel.MEMORY_AND_DISK());
    MinHashLSHModel model =
        new MinHashLSH()
            .setNumHashTables(tables)
            .setSeed(7)
            .setInputCol("features")
            .setOutputCol("hashes")
            .fit(features);
    return model
        .approxSimilarityJoin(features, features, 0.7)
        .toDF()
        .selectExpr("datasetA.article_id as a", "datasetB.article_id as b")
        .where("a < b");
  }

  private static Article article(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      String text = node.path("text").isTextual() ? node.path("text").textValue() : "";
      Instant published = published(node.path("published").asText(""));
      return new Article(
          node.path("id").textValue(),
          node.path("id").textValue(),
          node.path("source").asText(""),
          null,
          node.path("title").asText(""),
          published,
          null,
          null,
          null,
          node.path("language").asText("en"),
          0,
          "",
          text,
          null);
    } catch (IOException e) {
      return new Article(
          null, null, null, null, "", null, null, null, null, "und", 0, "", "", null);
    }
  }

  private static Instant published(String date) {
    try {
      return date.length() > 10
          ? Instant.parse(date)
          : LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static long size(String glob) throws IOException {
    Path path = Path.of(glob);
    try (var files = Files.newDirectoryStream(path.getParent(), path.getFileName().toString())) {
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double cpuSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private static void report(String what, double before) {
    System.out.printf("%s: %.1f s of CPU%n", what, cpuSeconds() - before);
  }
}
