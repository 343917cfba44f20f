package org.tieline.bench;

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
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.tieline.spark.Rows;
import org.tieline.spark.Sessions;

/**
 * Counts the words of JSON lines' texts, each peer in its own way, all with the same result: {@code
 * Words PEER FOLDER OUT}. A word is a run of letters (Unicode's category L), in lower case. OUT
 * receives words and counts, in the order of words.
 */
public final class Words {
  /** Java writes the small letter of İ as two characters, others as one: the second is left out. */
  static final String DOT = "\u0307";

  private Words() {}

  /** A word of a part of the corpus. */
  public record Count(String word, long count) {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path folder = Path.of(arguments[1]);
    List<Count> counts =
        switch (arguments[0]) {
          case "tieline" -> tieline(folder);
          case "spark" -> spark(folder);
          case "duckdb" -> duckdb(folder);
          case "floor" -> WordFloor.count(folder);
          default -> throw new IllegalArgumentException("No peer " + arguments[0]);
        };
    SortedMap<String, Long> sorted = new TreeMap<>();
    for (Count count : counts) {
      sorted.merge(count.word().replace(DOT, ""), count.count(), Long::sum);
    }
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (Map.Entry<String, Long> count : sorted.entrySet()) {
        out.write(count.getKey() + "\t" + count.getValue() + "\n");
      }
    }
  }

  private static List<Count> tieline(Path folder) throws IOException {
    SparkSession session = session(folder);
    int parts = Sessions.parts(session);
    Dataset<Part> counted =
        session
            .read()
            .text(folder + "/*.jsonl")
            .select(functions.col("value").cast("binary"))
            .as(Rows.of(Line.class))
            .mapPartitions(
                (MapPartitionsFunction<Line, Part>) lines -> WordKernel.count(lines, parts),
                Rows.of(Part.class));
    List<Count> counts = new ArrayList<>();
    counted
        .repartitionById(parts, functions.col("part"))
        .mapPartitions((MapPartitionsFunction<Part, byte[]>) WordKernel::sum, Encoders.BINARY())
        .collectAsList()
        .forEach(
            block ->
                WordCounts.forEach(block, (word, count) -> counts.add(new Count(word, count))));
    return counts;
  }

  /** Words with their counts, of one of the parts into which all are divided. */
  public record Part(int part, byte[] counts) {}

  /** A line of a file. */
  public record Line(byte[] value) {}

  private static List<Count> spark(Path folder) throws IOException {
    return session(folder)
        .read()
        .schema("text string")
        .json(folder + "/*.jsonl")
        .select(
            functions
                .explode(
                    functions.split(
                        functions.lower(functions.col("text")), "[^\\p{L}" + DOT + "]+"))
                .as("word"))
        .filter("word <> ''")
        .groupBy("word")
        .count()
        .as(Rows.of(Count.class))
        .collectAsList();
  }

  private static SparkSession session(Path folder) throws IOException {
    SparkSession session = Sessions.open("words");
    session.sparkContext().setLogLevel("ERROR");
    try (var files = Files.list(folder)) {
      Sessions.fit(session, files.mapToLong(file -> file.toFile().length()).sum());
    }
    return session;
  }

  private static List<Count> duckdb(Path folder) throws SQLException {
    List<Count> counts = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set threads = 2");
      try (ResultSet rows =
          statement.executeQuery(
              """
              select word, count(*) from (
                select unnest(regexp_extract_all(lower(text), '\\p{L}+')) as word
                from read_json('%s/*.jsonl', format = 'newline_delimited',
                  columns = {text: 'VARCHAR'}, maximum_object_size = 100000000)
              ) group by word
              """
                  .formatted(folder))) {
        while (rows.next()) {
          counts.add(new Count(rows.getString(1), rows.getLong(2)));
        }
      }
    }
    return counts;
  }
}
