package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.corpus.format.SharedCorpora;

/** How many reprints are found and how many of those found are ones, with the job's defaults. */
@Tag("slow")
@ExtendWith(SparkExtension.class)
class ReprintMeasureTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkSession spark;

  ReprintMeasureTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void syndicatedCopiesAreInTheStoryOfTheirOriginal() throws IOException {
    Map<String, String> clusters = new HashMap<>();
    Path gold = SharedCorpora.folder("neardup-syndication").resolve("gold.jsonl");
    for (String line : Files.readAllLines(gold)) {
      JsonNode record = JSON.readTree(line);
      clusters.put(record.get("id").asText(), record.get("cluster").asText());
    }
    Map<String, String> stories = stories("neardup-syndication");
    Map<String, Integer> both = new HashMap<>();
    clusters.forEach(
        (id, cluster) -> {
          String story = stories.getOrDefault(id, "missing " + id);
          both.merge(cluster + " " + story, 1, Integer::sum);
        });

    double right = pairs(both);
    double precision = right / pairs(counts(stories));
    double recall = right / pairs(counts(clusters));
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        "reprints of neardup-syndication: P %.4f R %.4f F1 %.4f%n", precision, recall, f1);
    assertThat(f1).isGreaterThan(0.995);
    assertThat(precision).isGreaterThan(0.99);
  }

  @Test
  void allPairsOfRealNewsWithHalfOfTheirWordingInCommonAreFound() throws IOException {
    Map<String, String> stories = stories("news-allsides");
    int pairs = 0;
    int found = 0;
    Path exhaustive = SharedCorpora.folder("news-allsides").resolve("neardup-exact-pairs.tsv");
    for (String line : Files.readAllLines(exhaustive)) {
      String[] pair = line.split("\t");
      if (!pair[0].equals("id1") && Double.parseDouble(pair[2]) >= 0.5) {
        pairs++;
        found += stories.get(pair[0]).equals(stories.get(pair[1])) ? 1 : 0;
      }
    }
    System.out.printf("reprints of news-allsides: %d of %d pairs%n", found, pairs);
    assertThat((double) found / pairs).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void theSameEventInOtherWordsIsNoReprint() throws IOException {
    Map<String, String> events = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (JsonNode record : records("news-event-clusters")) {
      String id = record.get("id").asText();
      events.put(id, record.path("labels").path("newsCluster").path("EventId").asText());
      texts.put(id, record.get("text").asText());
    }
    Map<String, String> stories = stories("news-event-clusters");
    int joined = 0;
    List<String> wrongly = new ArrayList<>();
    for (Map.Entry<String, String> member : stories.entrySet()) {
      String id = member.getKey();
      String lead = member.getValue();
      if (!id.equals(lead)) {
        joined++;
        if (!events.get(id).equals(events.get(lead))
            || shared(texts.get(id), texts.get(lead)) < 0.5) {
          wrongly.add(id + " in the story of " + lead);
        }
      }
    }
    System.out.printf(
        "news-event-clusters: %d of %d articles are reprints, %d of them only tell the same%n",
        joined, stories.size(), wrongly.size());
    assertThat(wrongly).isEmpty();
  }

  /** Share of the shorter text's word 5-grams that the other one has. */
  private static double shared(String text, String other) {
    List<String> shorter = grams(text.length() < other.length() ? text : other);
    List<String> longer = grams(text.length() < other.length() ? other : text);
    return shorter.stream().filter(longer::contains).count() / (double) shorter.size();
  }

  private static List<String> grams(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
    List<String> grams = new ArrayList<>();
    for (int i = 0; i + 5 <= words.length; i++) {
      grams.add(String.join(" ", List.of(words).subList(i, i + 5)));
    }
    return grams;
  }

  private Map<String, String> stories(String corpus) throws IOException {
    Path file = SharedCorpora.folder(corpus).resolve("articles.jsonl.gz").toAbsolutePath();
    Map<String, String> stories = new HashMap<>();
    for (Row row :
        Reading.of(spark, file.normalize().toString(), "jsonl", Optional.of(Reading.DUPLICATES))
            .articles()
            .select("article_id", "story_id")
            .collectAsList()) {
      stories.put(row.getString(0), row.getString(1));
    }
    return stories;
  }

  private static List<JsonNode> records(String corpus) throws IOException {
    Path file = SharedCorpora.folder(corpus).resolve("articles.jsonl.gz");
    List<JsonNode> records = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        records.add(JSON.readTree(line));
      }
    }
    return records;
  }

  private static Map<String, Integer> counts(Map<String, String> groups) {
    Map<String, Integer> counts = new HashMap<>();
    groups.values().forEach(group -> counts.merge(group, 1, Integer::sum));
    return counts;
  }

  private static double pairs(Map<String, Integer> counts) {
    return counts.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }
}
