package org.tieline.topics.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.tieline.counting.Dictionary;
import org.tieline.terms.TermNumbers;

/**
 * A corpus with labels, as topics are fitted on it.
 *
 * @param texts the tokens of each story
 * @param labels the label of each story, numbered
 * @param terms each term as it stands in texts most often
 */
record GoldStories(Stories stories, List<String[]> texts, int[] labels, List<String> terms) {

  static GoldStories read(Path file, int most) throws IOException {
    List<String> raw = new ArrayList<>();
    Map<String, Integer> codes = new LinkedHashMap<>();
    List<Integer> labels = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    InputStream bytes = Files.newInputStream(file);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && raw.size() < most;
          line = lines.readLine()) {
        JsonNode record = json.readTree(line);
        JsonNode label =
            record.has("label") ? record.get("label") : record.path("labels").path("topic");
        raw.add(record.path("title").asText("") + "\n" + record.get("text").asText());
        labels.add(codes.computeIfAbsent(label.asText(""), name -> codes.size()));
      }
    }
    return of(raw, labels.stream().mapToInt(Integer::intValue).toArray());
  }

  private record Form(String stem, String surface) {}

  private static GoldStories of(List<String> raw, int[] labels) {
    Dictionary<Form> forms = new Dictionary<>();
    TermNumbers reader =
        new TermNumbers("en", (stem, surface) -> forms.code(new Form(stem, surface)));
    Map<String, Map<String, Integer>> surfaces = new HashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (int story = 0; story < raw.size(); story++) {
      int number = story;
      reader.forEach(
          raw.get(story),
          form -> {
            String stem = forms.word(form).stem();
            surfaces
                .computeIfAbsent(stem, s -> new HashMap<>())
                .merge(forms.word(form).surface(), 1, Integer::sum);
            Integer before = last.put(stem, number);
            if (before == null || before != number) {
              uses.merge(stem, 1, Integer::sum);
            }
          });
    }
    List<String> kept =
        uses.keySet().stream()
            .filter(stem -> uses.get(stem) >= 2 && uses.get(stem) <= raw.size() / 2)
            .sorted(
                Comparator.comparingInt((String stem) -> -uses.get(stem))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(20_000)
            .toList();
    Map<String, Integer> codes = new HashMap<>();
    kept.forEach(stem -> codes.put(stem, codes.size()));
    Stories stories = new Stories(kept.size());
    List<String[]> texts = new ArrayList<>();
    for (String text : raw) {
      List<Integer> terms = new ArrayList<>();
      List<String> tokens = new ArrayList<>();
      reader.forEach(
          text,
          form -> {
            tokens.add(forms.word(form).surface());
            Integer code = codes.get(forms.word(form).stem());
            if (code != null) {
              terms.add(code);
            }
          });
      stories.add(terms.stream().mapToInt(Integer::intValue).toArray());
      texts.add(tokens.toArray(String[]::new));
    }
    List<String> names =
        kept.stream()
            .map(
                stem ->
                    surfaces.get(stem).entrySet().stream()
                        .max(
                            Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .orElseThrow()
                        .getKey())
            .toList();
    return new GoldStories(stories, texts, labels, names);
  }

  /** The first ten terms of each topic. */
  List<List<String>> words(TopicModel model) {
    return model.topics().stream()
        .map(topic -> Arrays.stream(topic.terms()).limit(10).mapToObj(terms::get).toList())
        .toList();
  }

  /** The first topic of each story. */
  int[] assigned(TopicModel model) {
    int[] assigned = new int[stories.size()];
    Arrays.setAll(assigned, story -> Explained.first(model.shares(stories.terms(story))));
    return assigned;
  }

  /** The terms of a gold text, split at blanks as the measure does. */
  static List<String[]> tokens(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String[]> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      texts.add(json.readTree(line).get("text").asText().strip().split("\\s+"));
    }
    return texts;
  }
}
