package org.tieline.bench;

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
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.tieline.spark.Rows;
import org.tieline.spark.Sessions;

/**
 * Counts the words of JSON lines' texts, each peer in its own way, all with the same result: {@code
 * Words PEER FOLDER OUT}. A word is what stands between blanks, as it is written, so that no peer
 * pays for rules that another does not have. OUT receives words and counts, in the order of words.
 */
public final class Words {
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
    counts = new ArrayList<>(counts);
    counts.sort(Comparator.comparing(Count::word));
    try (PrintStream out =
        new PrintStream(
            Files.newOutputStream(Path.of(arguments[2])), false, StandardCharsets.UTF_8)) {
      for (Count count : counts) {
        out.print(count.word().replace("\\", "\\\\").replace("\n", "\\n"));
        out.print('\t');
        out.print(count.count());
        out.print('\n');
      }
    }
  }

  private static List<Count> tieline(Path folder) throws IOException {
    SparkSession session = session(folder);
    return session
        .read()
        .text(folder + "/*.jsonl")
        .select(functions.col("value").cast("binary"))
        .as(Rows.of(Line.class))
        .mapPartitions((MapPartitionsFunction<Line, Count>) WordKernel::count, Rows.of(Count.class))
        .groupBy("word")
        .agg(functions.sum("count").as("count"))
        .as(Rows.of(Count.class))
        .collectAsList();
  }

  /** A line of a file. */
  public record Line(byte[] value) {}

  private static List<Count> spark(Path folder) throws IOException {
    return session(folder)
        .read()
        .schema("text string")
        .json(folder + "/*.jsonl")
        .select(functions.explode(functions.split(functions.col("text"), " ")).as("word"))
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
                select unnest(string_split(text, ' ')) as word from read_json('%s/*.jsonl',
                  format = 'newline_delimited', columns = {text: 'VARCHAR'},
                  maximum_object_size = 100000000))
              where word <> '' group by word
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
