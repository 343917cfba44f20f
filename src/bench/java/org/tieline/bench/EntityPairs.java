package org.tieline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.tieline.counting.CoOccurrences;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.spark.Sessions;

/**
 * Counts the pairs of entities that five articles or more name, each peer in its own way, all with
 * the same result: {@code EntityPairs PEER FOLDER OUT}. FOLDER holds mentions.csv, a line for each
 * article and entity that it names; {@code EntityPairs make FOLDER ARTICLES} makes it. OUT receives
 * lesser entity, greater entity, articles, in order.
 */
public final class EntityPairs {
  private static final int LEAST = 5;
  private static final int ENTITIES = 60_000;

  private EntityPairs() {}

  /** An entity of an article. */
  public record Mention(long article, int entity) {}

  /** Two entities with the articles of a part of the corpus that name both. */
  public record Pair(int lesser, int greater, long articles) {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path folder = Path.of(arguments[1]);
    if (arguments[0].equals("make")) {
      make(folder, Integer.parseInt(arguments[2]));
      return;
    }
    String mentions = folder.resolve("mentions.csv").toString();
    long[][] pairs =
        switch (arguments[0]) {
          case "kernel" -> kernel(Path.of(mentions));
          case "tieline" -> tieline(mentions);
          case "spark" -> spark(mentions);
          case "duckdb" -> duckdb(mentions);
          default -> throw new IllegalArgumentException("No peer " + arguments[0]);
        };
    Arrays.sort(pairs, Arrays::compare);
    try (PrintStream out =
        new PrintStream(
            Files.newOutputStream(Path.of(arguments[2])), false, StandardCharsets.UTF_8)) {
      for (long[] pair : pairs) {
        out.print(pair[0] + "\t" + pair[1] + "\t" + pair[2] + "\n");
      }
    }
  }

  /** Articles of about a dozen names each, some of many; few names in many articles. */
  private static void make(Path folder, int articles) throws IOException {
    Random random = new Random(7);
    Files.createDirectories(folder);
    try (var out = Files.newBufferedWriter(folder.resolve("mentions.csv"))) {
      out.write("article,entity\n");
      for (int article = 0; article < articles; article++) {
        int names = 1 + (int) Math.min(200, 8 * Math.exp(.8 * random.nextGaussian()));
        int[] entities = new int[names];
        for (int i = 0; i < names; i++) {
          entities[i] = (int) Math.pow(ENTITIES, Math.pow(random.nextDouble(), .8)) - 1;
        }
        for (int entity : Arrays.stream(entities).distinct().toArray()) {
          out.write(article + "," + entity + "\n");
        }
      }
    }
  }

  /** Without Spark: one thread, the whole corpus in one pair of maps. */
  private static long[][] kernel(Path mentions) throws IOException {
    CoOccurrences counts = new CoOccurrences();
    int[] codes = new int[64];
    int size = 0;
    long article = -1;
    try (BufferedReader lines = Files.newBufferedReader(mentions)) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comma = line.indexOf(',');
        long next = Long.parseLong(line, 0, comma, 10);
        if (next != article) {
          add(counts, codes, size);
          article = next;
          size = 0;
        }
        codes = size == codes.length ? Arrays.copyOf(codes, 2 * size) : codes;
        codes[size++] = Integer.parseInt(line, comma + 1, line.length(), 10);
      }
    }
    add(counts, codes, size);
    List<long[]> pairs = new ArrayList<>();
    counts.forEachBySource(
        (lesser, greater, source, sentences, articles, stories) -> {
          if (lesser < greater && articles >= LEAST) {
            pairs.add(new long[] {lesser, greater, articles});
          }
        });
    return pairs.toArray(long[][]::new);
  }

  private static void add(CoOccurrences counts, int[] codes, int size) {
    int[] sorted = Arrays.copyOf(codes, size);
    Arrays.sort(sorted);
    counts.add(List.of(), List.of(sorted), 0, -1, true);
  }

  /** As {@code PairCounts} does: the maps of each part, then sums. Articles are not split. */
  private static long[][] tieline(String mentions) {
    return pairs(
        read(mentions)
            .repartition(functions.col("article"))
            .sortWithinPartitions("article")
            .as(Rows.of(Mention.class))
            .mapPartitions(
                (MapPartitionsFunction<Mention, Pair>) EntityPairs::count, Rows.of(Pair.class))
            .groupBy("lesser", "greater")
            .agg(functions.sum("articles").as("articles")));
  }

  private static Iterator<Pair> count(Iterator<Mention> mentions) {
    CoOccurrences counts = new CoOccurrences();
    int[] codes = new int[1 << 16];
    long[] state = {-1, 0};
    return new Grouped<>(
        mentions,
        mention -> {
          if (mention.article() != state[0]) {
            add(counts, codes, (int) state[1]);
            state[0] = mention.article();
            state[1] = 0;
          }
          codes[(int) state[1]++] = mention.entity();
          return List.of();
        },
        () -> {
          add(counts, codes, (int) state[1]);
          List<Pair> pairs = new ArrayList<>();
          counts.forEachBySource(
              (lesser, greater, source, sentences, articles, stories) -> {
                if (lesser < greater) {
                  pairs.add(new Pair(lesser, greater, articles));
                }
              });
          return pairs;
        });
  }

  private static long[][] spark(String mentions) {
    Dataset<Row> one = read(mentions);
    Dataset<Row> other = one.withColumnRenamed("entity", "greater");
    return pairs(
        one.withColumnRenamed("entity", "lesser")
            .join(other, "article")
            .filter("lesser < greater")
            .groupBy("lesser", "greater")
            .agg(functions.count(functions.lit(1)).as("articles")));
  }

  private static Dataset<Row> read(String mentions) {
    SparkSession session = Sessions.open("pairs");
    session.sparkContext().setLogLevel("ERROR");
    Sessions.fit(session, Path.of(mentions).toFile().length());
    return session.read().option("header", true).schema("article long, entity int").csv(mentions);
  }

  private static long[][] pairs(Dataset<Row> counted) {
    return counted.filter("articles >= " + LEAST).collectAsList().stream()
        .map(row -> new long[] {row.getInt(0), row.getInt(1), row.getLong(2)})
        .toArray(long[][]::new);
  }

  private static long[][] duckdb(String mentions) throws SQLException {
    List<long[]> pairs = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set threads = 2");
      statement.execute(
          "create table mentions as select * from read_csv('%s', header = true,".formatted(mentions)
              + " columns = {article: 'BIGINT', entity: 'INTEGER'})");
      try (ResultSet rows =
          statement.executeQuery(
              "select a.entity, b.entity, count(*) from mentions a join mentions b"
                  + " on a.article = b.article and a.entity < b.entity"
                  + " group by 1, 2 having count(*) >= "
                  + LEAST)) {
        while (rows.next()) {
          pairs.add(new long[] {rows.getLong(1), rows.getLong(2), rows.getLong(3)});
        }
      }
    }
    return pairs.toArray(long[][]::new);
  }
}
