package org.tieline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * Finds the reprints in a folder that make_corpus.py made, and prints the CPU seconds that it took
 * once the articles were read and, behind a tab, what was found of the copies planted there: {@code
 * Reprints tieline|mllib FOLDER}. MLlib's is MinHashLSH with three hash tables, set up as its guide
 * has it: lower-cased words, 5-grams, 2^20 hashed features, pairs by {@code approxSimilarityJoin}
 * at a distance of .7, which is the job file's similarity of .3. Its work grows with the square of
 * the articles.
 */
public final class Reprints {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TABLES = 3;

  private Reprints() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    SparkSession spark = Sessions.open("Reprints");
    spark.sparkContext().setLogLevel("ERROR");
    Sessions.fit(spark, size(folder));
    Dataset<Article> articles =
        spark
            .read()
            .textFile(folder + "/*.jsonl")
            .map((MapFunction<String, Article>) Reprints::article, Rows.of(Article.class))
            .persist(StorageLevel.DISK_ONLY());
    articles.map((MapFunction<Article, Integer>) a -> a.text().length(), Encoders.INT()).count();
    double before = cpuSeconds();
    Dataset<Row> found =
        arguments[0].equals("tieline")
            ? Stories.assign(spark, articles, new Duplicates(0.3, 0.5))
                .select("article_id", "story_id")
            : minHash(articles);
    List<Row> pairs = found.collectAsList();
    System.out.printf("%.1f\t", cpuSeconds() - before);
    report(folder, arguments[0].equals("tieline") ? members(pairs) : pairs(pairs));
    spark.stop();
  }

  private static Dataset<Row> minHash(Dataset<Article> articles) {
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
            .setNumHashTables(TABLES)
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

  /** The pairs of every story's members. */
  private static Set<String> members(List<Row> rows) {
    Map<String, List<String>> stories = new HashMap<>();
    rows.forEach(
        row ->
            stories
                .computeIfAbsent(row.getString(1), s -> new ArrayList<>())
                .add(row.getString(0)));
    Set<String> pairs = new HashSet<>();
    stories.values().forEach(members -> pairs.addAll(pairsOf(members)));
    return pairs;
  }

  private static Set<String> pairs(List<Row> rows) {
    Set<String> pairs = new HashSet<>();
    rows.forEach(row -> pairs.addAll(pairsOf(List.of(row.getString(0), row.getString(1)))));
    return pairs;
  }

  private static Set<String> pairsOf(List<String> members) {
    Set<String> pairs = new HashSet<>();
    for (String a : members) {
      for (String b : members) {
        if (a.compareTo(b) < 0) {
          pairs.add(a + " " + b);
        }
      }
    }
    return pairs;
  }

  private static void report(Path folder, Set<String> found) throws IOException {
    Set<String> planted = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("truth/clusters.jsonl"))) {
      JsonNode cluster = JSON.readTree(line);
      List<String> members = new ArrayList<>(List.of(cluster.get("original").asText()));
      cluster.get("copies").forEach(copy -> members.add(copy.get("id").asText()));
      planted.addAll(pairsOf(members));
    }
    Set<String> related = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("truth/related.jsonl"))) {
      JsonNode pair = JSON.readTree(line);
      related.addAll(pairsOf(List.of(pair.get("id").asText(), pair.get("original").asText())));
    }
    long right = planted.stream().filter(found::contains).count();
    long joined = related.stream().filter(found::contains).count();
    System.out.printf(
        "%.4f of the planted pairs found, %.4f of those found are planted, %d of %d follow-ups joined%n",
        right / (double) planted.size(), right / (double) found.size(), joined, related.size());
  }

  private static Article article(String line) throws IOException {
    JsonNode node = JSON.readTree(line);
    String id = node.path("id").textValue();
    return new Article(
        id,
        id,
        node.path("source").asText(""),
        null,
        node.path("title").asText(""),
        Instant.parse(node.path("published").asText()),
        null,
        null,
        null,
        "en",
        0,
        "",
        node.path("text").asText(""),
        null);
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "*.jsonl")) {
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
}
