package org.tieline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds a run's tables against what make_corpus.py planted: {@code Truth REPORTS CORPUS}. Lines
 * refused, exactly; articles that name each planted person with the organisation and the country in
 * one sentence, exactly; pairs of copies, recall and precision, but for rows that are dirty.
 */
public final class Truth {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection connection;
  private final Path reports;
  private final Path truth;
  private final Map<String, String> dirty = new HashMap<>();

  private Truth(Connection connection, Path reports, Path truth) {
    this.connection = connection;
    this.reports = reports;
    this.truth = truth;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      Truth truth = new Truth(connection, Path.of(arguments[0]), Path.of(arguments[1], "truth"));
      truth.rows();
      truth.planted();
      truth.copies();
    }
  }

  private List<List<String>> query(String sql) throws SQLException {
    String tables = sql.replaceAll("\\{([a-z_/]+)\\}", "'" + reports + "/$1/*.parquet'");
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(tables)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * Cut lines are refused, ids given twice superseded, dates that none can read told; every other
   * line with words is kept.
   */
  private void rows() throws IOException, SQLException {
    Set<String> expected = new HashSet<>();
    Set<String> dates = new HashSet<>();
    long twice = 0;
    for (String dirtyRow : Files.readAllLines(truth.resolve("dirty.jsonl"))) {
      JsonNode row = JSON.readTree(dirtyRow);
      String kind = row.get("kind").asText();
      dirty.put(row.get("id").asText(), kind);
      String line =
          "part-%05d.jsonl:%d".formatted(row.get("shard").asInt(), row.get("line").asLong());
      if (kind.equals("truncated_json")) {
        expected.add(line);
      } else if (kind.equals("bad_date")) {
        dates.add(line);
      } else if (kind.equals("dup_id")) {
        twice++;
      }
    }
    Set<String> refused = new HashSet<>();
    long superseded = 0;
    for (List<String> reject :
        query("select parse_filename(input_file), position, reason from {corpus/rejects}")) {
      String line = reject.get(0) + ":" + reject.get(1);
      if (reject.get(2).equals("superseded")) {
        superseded++;
      } else if (!reject.get(2).equals("date") || !dates.contains(line)) {
        refused.add(line);
      }
    }
    Set<String> missed = new HashSet<>(expected);
    missed.removeAll(refused);
    Set<String> more = new HashSet<>(refused);
    more.removeAll(expected);
    System.out.printf(
        "rows: %d cut lines, %d not refused, %d others refused; %d ids twice, %d superseded%n",
        expected.size(), missed.size(), more.size(), twice, superseded);
  }

  private void planted() throws IOException, SQLException {
    Map<String, Long> expected = new TreeMap<>();
    JSON.readTree(truth.resolve("planted.json").toFile())
        .get("total")
        .properties()
        .forEach(triple -> expected.put(triple.getKey(), triple.getValue().asLong()));
    Map<String, Long> found = new TreeMap<>();
    for (List<String> named :
        query(
            """
            select p.article_id, p.name, o.name, c.name from
            (select article_id, sentence, e.name from {entities/mentions} m
              join {entities/entities} e using (entity_id) where m.type = 'person') p
            join (select article_id, sentence, e.name from {entities/mentions} m
              join {entities/entities} e using (entity_id) where m.type = 'organization') o
              using (article_id, sentence)
            join (select article_id, sentence, e.name from {entities/mentions} m
              join {entities/countries} e on m.country = e.country where m.type = 'country') c
              using (article_id, sentence)
            group by all
            """)) {
      String triple = String.join("|", named.subList(1, 4));
      if (expected.containsKey(triple) && !dirty.containsKey(named.get(0))) {
        found.merge(triple, 1L, Long::sum);
      }
    }
    long exact =
        expected.entrySet().stream()
            .filter(e -> e.getValue().equals(found.get(e.getKey())))
            .count();
    System.out.printf(
        "planted: %d of %d triples exact; %d of %d articles%n",
        exact,
        expected.size(),
        found.values().stream().mapToLong(Long::longValue).sum(),
        expected.values().stream().mapToLong(Long::longValue).sum());
    expected.forEach(
        (triple, count) -> {
          if (!count.equals(found.get(triple))) {
            System.err.printf("%s: %d planted, %s found%n", triple, count, found.get(triple));
          }
        });
  }

  private void copies() throws IOException, SQLException {
    Set<String> planted = new HashSet<>();
    for (String line : Files.readAllLines(truth.resolve("clusters.jsonl"))) {
      JsonNode cluster = JSON.readTree(line);
      List<String> members = new ArrayList<>(List.of(cluster.get("original").asText()));
      cluster.get("copies").forEach(copy -> members.add(copy.get("id").asText()));
      planted.addAll(pairs(members));
    }
    Map<String, List<String>> stories = new HashMap<>();
    for (List<String> article : query("select story_id, article_id from {corpus/articles}")) {
      stories.computeIfAbsent(article.get(0), story -> new ArrayList<>()).add(article.get(1));
    }
    Set<String> found = new HashSet<>();
    stories.values().forEach(members -> found.addAll(pairs(members)));
    long right = found.stream().filter(planted::contains).count();
    System.out.printf(
        "copies: %d pairs, recall %.4f, precision %.4f%n",
        planted.size(), 1.0 * right / planted.size(), 1.0 * right / found.size());
  }

  private Set<String> pairs(List<String> members) {
    Set<String> pairs = new HashSet<>();
    for (String a : members) {
      for (String b : members) {
        if (a.compareTo(b) < 0 && !dirty.containsKey(a) && !dirty.containsKey(b)) {
          pairs.add(a + " " + b);
        }
      }
    }
    return pairs;
  }
}
