package org.tieline.bench;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
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
import org.tieline.counting.Neighbours;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.spark.Sessions;

/**
 * Counts the pairs of entities that five articles or more name, each peer in its own way, all with
 * the same result: {@code EntityPairs PEER FOLDER OUT}. FOLDER holds files of lines, one for each
 * article and entity that it names, an article's lines together; {@code EntityPairs make FOLDER
 * ARTICLES} makes them. OUT receives lesser entity, greater entity, articles, in order.
 */
public final class EntityPairs {
  private static final int LEAST = 5;
  private static final int ENTITIES = 60_000;
  private static final int FILES = 8;

  /** Bytes of text behind a byte of mentions, by which Tieline divides its work. */
  private static final long TEXT = 40;

  /** Bytes held in a task before they are given out, as in the product. */
  private static final long FULL = 8L << 20;

  private EntityPairs() {}

  /** Two entities with the articles that name both. */
  public record Pair(int lesser, int greater, long articles) {}

  /** Pairs of one task, of one of the parts into which all are divided. */
  public record Part(int part, byte[] pairs) {}

  public static void main(String[] arguments) throws IOException, SQLException {
    if (arguments[0].equals("make")) {
      make(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      return;
    }
    String mentions = arguments[1] + "/*.csv";
    long[][] pairs =
        switch (arguments[0]) {
          case "tieline" -> tieline(mentions);
          case "spark" -> spark(mentions);
          case "duckdb" -> duckdb(mentions);
          default -> throw new IllegalArgumentException("No peer " + arguments[0]);
        };
    Arrays.sort(pairs, Arrays::compare);
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (long[] pair : pairs) {
        out.write(pair[0] + "\t" + pair[1] + "\t" + pair[2] + "\n");
      }
    }
  }

  /** Articles of about a dozen names each, some of many; few names in many articles. */
  private static void make(Path folder, int articles) throws IOException {
    Random random = new Random(7);
    Files.createDirectories(folder);
    for (int file = 0; file < FILES; file++) {
      try (var out = Files.newBufferedWriter(folder.resolve("part-%d.csv".formatted(file)))) {
        for (int article = file; article < articles; article += FILES) {
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
  }

  /** Articles as they come, line by line, each counted once its last line is read. */
  private static final class Articles {
    private final Neighbours neighbours;
    private int[] codes = new int[64];
    private int size;
    private long article = -1;

    Articles(int parts) {
      neighbours = new Neighbours(parts, code -> 1);
    }

    void add(byte[] line) {
      long next = 0;
      int at = 0;
      for (; line[at] != ','; at++) {
        next = 10 * next + line[at] - '0';
      }
      int entity = 0;
      for (at++; at < line.length; at++) {
        entity = 10 * entity + line[at] - '0';
      }
      if (next != article) {
        close();
        article = next;
      }
      codes = size == codes.length ? Arrays.copyOf(codes, 2 * size) : codes;
      codes[size++] = entity;
    }

    void close() {
      int[] sorted = Arrays.copyOf(codes, size);
      Arrays.sort(sorted);
      neighbours.add(List.of(), List.of(sorted), "", -1, true);
      size = 0;
    }
  }

  /** The maps of each task, exchanged in blocks, then sums. A file is read by one task. */
  private static long[][] tieline(String mentions) {
    SparkSession session = session(mentions);
    int parts = Sessions.parts(session);
    return pairs(
        session
            .read()
            .text(mentions)
            .select(functions.col("value").cast("binary"))
            .as(Rows.of(Words.Line.class))
            .mapPartitions(
                (MapPartitionsFunction<Words.Line, Part>) lines -> count(lines, parts),
                Rows.of(Part.class))
            .repartitionById(parts, functions.col("part"))
            .mapPartitions(
                (MapPartitionsFunction<Part, Pair>) EntityPairs::sums, Rows.of(Pair.class))
            .toDF());
  }

  private static Iterator<Part> count(Iterator<Words.Line> lines, int parts) {
    Articles articles = new Articles(parts);
    return new Grouped<>(
        lines,
        line -> {
          articles.add(line.value());
          return articles.neighbours.bytes() > FULL ? drain(articles.neighbours) : List.of();
        },
        () -> {
          articles.close();
          return drain(articles.neighbours);
        });
  }

  private static List<Part> drain(Neighbours neighbours) {
    byte[][] blocks = neighbours.drain();
    List<Part> drained = new ArrayList<>();
    for (int part = 0; part < blocks.length; part++) {
      drained.add(new Part(part, blocks[part]));
    }
    return drained;
  }

  private static Iterator<Pair> sums(Iterator<Part> parts) {
    List<byte[]> blocks = new ArrayList<>();
    parts.forEachRemaining(part -> blocks.add(part.pairs()));
    CoOccurrences counts = CoOccurrences.of(blocks);
    List<Pair> pairs = new ArrayList<>();
    counts.forEachTotal(
        LEAST,
        (lesser, greater, sentences, articles, stories, sources, dated) -> {
          if (lesser < greater) {
            pairs.add(new Pair(lesser, greater, articles));
          }
        });
    return pairs.iterator();
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
    return session(mentions).read().schema("article long, entity int").csv(mentions);
  }

  private static SparkSession session(String mentions) {
    SparkSession session = Sessions.open("pairs");
    session.sparkContext().setLogLevel("ERROR");
    File[] files = Path.of(mentions).getParent().toFile().listFiles();
    Sessions.fit(session, TEXT * Arrays.stream(files).mapToLong(File::length).sum());
    return session;
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
          "create table mentions as select * from read_csv('%s', header = false,"
                  .formatted(mentions)
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
