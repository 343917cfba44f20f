package org.tieline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds a run's tables against what make_corpus.py planted, but for rows that are dirty: {@code
 * PlantedTruth REPORTS CORPUS} prints it.
 */
public final class PlantedTruth {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Reports reports;
  private final Path truth;
  private final List<JsonNode> dirtyRows = new ArrayList<>();
  private final Set<String> dirty = new HashSet<>();

  private PlantedTruth(Reports reports, Path truth) throws IOException {
    this.reports = reports;
    this.truth = truth;
    for (String row : Files.readAllLines(truth.resolve("dirty.jsonl"))) {
      dirtyRows.add(JSON.readTree(row));
      dirty.add(JSON.readTree(row).get("id").asText());
    }
  }

  /**
   * Lines and ids.
   *
   * @param cut lines that are no whole record
   * @param missed those of them that were not refused
   * @param more other lines that were
   * @param twice ids given twice
   */
  record Lines(int cut, Set<String> missed, Set<String> more, long twice, long superseded) {}

  /**
   * Articles that name a planted person, organisation and country in one sentence, by the three.
   */
  record Triples(Map<String, Long> planted, Map<String, Long> found) {
    static long articles(Map<String, Long> counts) {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that are counted otherwise than planted. */
    Map<String, Long> others() {
      Map<String, Long> others = new TreeMap<>(planted);
      others.entrySet().removeIf(e -> e.getValue().equals(found.get(e.getKey())));
      return others;
    }
  }

  /** Pairs of copies in one story. */
  record Copies(int planted, double recall, double precision) {}

  record Held(Lines lines, Triples triples, Copies copies) {}

  static Held against(Path reports, Path corpus) throws IOException, SQLException {
    try (Reports tables = new Reports(reports.toString())) {
      PlantedTruth truth = new PlantedTruth(tables, corpus.resolve("truth"));
      return new Held(truth.lines(), truth.triples(), truth.copies());
    }
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    Held held = against(Path.of(arguments[0]), Path.of(arguments[1]));
    Lines lines = held.lines();
    System.out.printf(
        "rows: %d cut lines, %d not refused, %d others refused; %d ids twice, %d superseded%n",
        lines.cut(), lines.missed().size(), lines.more().size(), lines.twice(), lines.superseded());
    Triples triples = held.triples();
    Map<String, Long> others = triples.others();
    System.out.printf(
        "planted: %d of %d triples exact; %d of %d articles%n",
        triples.planted().size() - others.size(),
        triples.planted().size(),
        Triples.articles(triples.found()),
        Triples.articles(triples.planted()));
    others.forEach(
        (triple, count) ->
            System.err.printf(
                "%s: %d planted, %d found%n",
                triple, count, triples.found().getOrDefault(triple, 0L)));
    System.out.printf(
        "copies: %d pairs, recall %.4f, precision %.4f%n",
        held.copies().planted(), held.copies().recall(), held.copies().precision());
  }

  /**
   * Cut lines are refused, ids given twice superseded, dates that none can read told; every other
   * line with words is kept.
   */
  private Lines lines() throws IOException, SQLException {
    Set<String> expected = new HashSet<>();
    Set<String> dates = new HashSet<>();
    long twice = 0;
    for (JsonNode row : dirtyRows) {
      String kind = row.get("kind").asText();
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
    for (String reject :
        reports.rows(
            "select parse_filename(input_file) || ':' || position, reason from {corpus/rejects}")) {
      String line = reject.substring(0, reject.indexOf(' '));
      String reason = reject.substring(line.length() + 1);
      if (reason.equals("superseded")) {
        superseded++;
      } else if (!reason.equals("date") || !dates.contains(line)) {
        refused.add(line);
      }
    }
    Set<String> missed = new HashSet<>(expected);
    missed.removeAll(refused);
    Set<String> more = new HashSet<>(refused);
    more.removeAll(expected);
    return new Lines(expected.size(), missed, more, twice, superseded);
  }

  private Triples triples() throws IOException, SQLException {
    Map<String, Long> expected = new TreeMap<>();
    JSON.readTree(truth.resolve("planted.json").toFile())
        .get("total")
        .properties()
        .forEach(triple -> expected.put(triple.getKey(), triple.getValue().asLong()));
    Map<String, Long> found = new TreeMap<>();
    for (String named :
        reports.rows(
            """
            select p.article_id, p.name || '|' || o.name || '|' || c.name from
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
      String article = named.substring(0, named.indexOf(' '));
      String triple = named.substring(article.length() + 1);
      if (expected.containsKey(triple) && !dirty.contains(article)) {
        found.merge(triple, 1L, Long::sum);
      }
    }
    return new Triples(expected, found);
  }

  private Copies copies() throws IOException, SQLException {
    Set<String> planted = new HashSet<>();
    for (String line : Files.readAllLines(truth.resolve("clusters.jsonl"))) {
      JsonNode cluster = JSON.readTree(line);
      List<String> members = new ArrayList<>(List.of(cluster.get("original").asText()));
      cluster.get("copies").forEach(copy -> members.add(copy.get("id").asText()));
      planted.addAll(pairs(members));
    }
    Map<String, List<String>> stories = new HashMap<>();
    for (String article : reports.rows("select story_id, article_id from {corpus/articles}")) {
      String[] ids = article.split(" ");
      stories.computeIfAbsent(ids[0], story -> new ArrayList<>()).add(ids[1]);
    }
    Set<String> found = new HashSet<>();
    stories.values().forEach(members -> found.addAll(pairs(members)));
    long right = found.stream().filter(planted::contains).count();
    return new Copies(planted.size(), 1.0 * right / planted.size(), 1.0 * right / found.size());
  }

  private Set<String> pairs(List<String> members) {
    Set<String> pairs = new HashSet<>();
    for (String a : members) {
      for (String b : members) {
        if (a.compareTo(b) < 0 && !dirty.contains(a) && !dirty.contains(b)) {
          pairs.add(a + " " + b);
        }
      }
    }
    return pairs;
  }
}
