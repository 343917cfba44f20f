package org.tieline.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well pages are read, on public benchmarks. */
@Tag("slow")
class PageMeasureTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Counts as scrapinghub's article-extraction-benchmark does: shingles of four words. */
  @Test
  void mainTextIsFoundAsWellAsByTheBestOpenExtractors() throws IOException {
    Path folder = SharedCorpora.folder("html-aeb");
    double precision = 0;
    double recall = 0;
    List<String> gold = Files.readAllLines(folder.resolve("gold.jsonl"));
    for (String line : gold) {
      JsonNode record = JSON.readTree(line);
      Path file = folder.resolve("html/" + record.get("id").asText() + ".html.gz");
      Map<String, Integer> found = shingles(values(file).getOrDefault("text", ""));
      Map<String, Integer> expected = shingles(record.get("text").asText());
      double common =
          found.entrySet().stream()
              .mapToInt(e -> Math.min(e.getValue(), expected.getOrDefault(e.getKey(), 0)))
              .sum();
      precision += common / Math.max(1, sum(found)) / gold.size();
      recall += common / Math.max(1, sum(expected)) / gold.size();
    }
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf("html-aeb: P %.3f R %.3f F1 %.3f%n", precision, recall, f1);
    assertThat(f1).isGreaterThan(0.97);
  }

  @Test
  void publicationDatesAreFoundToTheDay() throws IOException {
    Path folder = SharedCorpora.folder("html-dates");
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (JsonNode record : JSON.readTree(folder.resolve("dates.json").toFile())) {
      String expected = record.path("date").asText(null);
      String found =
          values(folder.resolve("html/" + record.get("file").asText() + ".gz")).get("day");
      if (found == null) {
        missed += expected == null ? 0 : 1;
      } else if (found.equals(expected)) {
        right++;
      } else {
        wrong++;
      }
    }
    double precision = right / (double) (right + wrong);
    double recall = right / (double) (right + missed);
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf("html-dates: P %.3f R %.3f F1 %.3f%n", precision, recall, f1);
    assertThat(f1).isGreaterThan(0.94);
  }

  private static Map<String, String> values(Path file) throws IOException {
    Entry entry = read("html", file.getFileName().toString(), Files.readAllBytes(file)).get(0);
    return ((Entry.Found) entry).values();
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i + 4 <= Math.max(4, words.size()); i++) {
      shingles.merge(
          String.join(" ", words.subList(i, Math.min(i + 4, words.size()))), 1, Integer::sum);
    }
    return shingles;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
