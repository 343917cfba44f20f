package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tieline.text.Tokens;

/** True null hypotheses made from a corpus of real news, where there is one beside the project. */
class NewsCorpusTest {

  private static final Path CORPUS = Path.of("../shared/corpora/news-allsides/articles.jsonl.gz");
  private static final int ARTICLES = 4000;

  /** Words and their counts, an article each. */
  private static final List<Map<String, Integer>> STORIES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(CORPUS));
    var json = new ObjectMapper();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(CORPUS)), StandardCharsets.UTF_8))) {
      for (String line; STORIES.size() < ARTICLES && (line = lines.readLine()) != null; ) {
        String text = json.readTree(line).get("text").asText();
        var tokens = Tokens.of(text, 0, text.length(), "en");
        var counts = new TreeMap<String, Integer>();
        for (int i = 0; i < tokens.size(); i++) {
          counts.merge(tokens.surface(i), 1, Integer::sum);
        }
        STORIES.add(counts);
      }
    }
  }

  @Test
  void randomHalvesDifferInHardlyAnyTerm() {
    var random = new Random(1);
    var sums = new HashMap<String, long[]>();
    long[] corpus = new long[3];
    for (Map<String, Integer> story : STORIES) {
      long words = story.values().stream().mapToLong(Integer::longValue).sum();
      boolean target = random.nextBoolean();
      corpus[0] += words;
      corpus[1] += words * words;
      corpus[2] += target ? words : 0;
      story.forEach(
          (term, count) -> {
            long[] sum = sums.computeIfAbsent(term, t -> new long[4]);
            sum[0] += count;
            sum[1] += (long) count * count;
            sum[2] += count * words;
            sum[3] += target ? count : 0;
          });
    }
    var whole = new StoryCounts.Corpus(STORIES.size(), corpus[0], corpus[1]);
    var frequent = sums.values().stream().filter(sum -> sum[0] >= 10).toList();
    double[] p =
        frequent.stream()
            .mapToDouble(
                sum ->
                    ClusteredKeyness.pValue(
                        sum[3], corpus[2], new StoryCounts(sum[0], sum[1], sum[2]), whole))
            .toArray();
    long plain =
        frequent.stream()
            .map(
                sum ->
                    ContingencyTable.ofTerm(
                        sum[3], sum[0] - sum[3], corpus[2], corpus[0] - corpus[2]))
            .filter(table -> Math.abs(LogLikelihood.signed(table)) > 3.84)
            .count();
    double[] q = BenjaminiHochberg.qValues(p, p.length);
    assertThat(Arrays.stream(q).filter(value -> value < .05).count()).isLessThanOrEqualTo(2);
    assertThat(Arrays.stream(p).filter(value -> value < .05).count()).isLessThan(p.length / 20);
    assertThat(plain).isGreaterThan(p.length / 10);
  }

  @Test
  void namesDealtAnewFormHardlyAnySignificantPair() {
    List<String> names = frequentNames(150);
    List<int[]> edges = edges(names);
    int[][] dealt = shuffled(edges, names.size(), new Random(2));
    int[] entityDegrees = new int[names.size()];
    int[] storyDegrees = new int[STORIES.size()];
    int[][] together = new int[names.size()][names.size()];
    for (int story = 0; story < dealt.length; story++) {
      storyDegrees[story] = dealt[story].length;
      for (int a : dealt[story]) {
        entityDegrees[a]++;
        for (int b : dealt[story]) {
          together[a][b]++;
        }
      }
    }
    var model = ConfigurationModel.of(Degrees.of(entityDegrees), Degrees.of(storyDegrees));
    var p = new ArrayList<Double>();
    for (int a = 0; a < names.size(); a++) {
      for (int b = 0; b < a; b++) {
        p.add(model.together(entityDegrees[a], entityDegrees[b]).atLeast(together[a][b]));
      }
    }
    assertThat(p.stream().filter(value -> value < .05).count()).isLessThan(p.size() / 20);
    double[] q = BenjaminiHochberg.qValues(p.stream().mapToDouble(v -> v).toArray(), p.size());
    assertThat(Arrays.stream(q).filter(value -> value < .05)).isEmpty();
  }

  /** The capitalised words of most stories; they stand for names. */
  private static List<String> frequentNames(int count) {
    var stories = new HashMap<String, Integer>();
    for (Map<String, Integer> story : STORIES) {
      story.keySet().stream()
          .filter(word -> word.length() > 3 && Character.isUpperCase(word.charAt(0)))
          .forEach(word -> stories.merge(word, 1, Integer::sum));
    }
    return stories.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<int[]> edges(List<String> names) {
    var edges = new ArrayList<int[]>();
    for (int story = 0; story < STORIES.size(); story++) {
      for (int name = 0; name < names.size(); name++) {
        if (STORIES.get(story).containsKey(names.get(name))) {
          edges.add(new int[] {name, story});
        }
      }
    }
    return edges;
  }

  /** Names by story after swaps that keep both margins. */
  private static int[][] shuffled(List<int[]> edges, int names, Random random) {
    var taken = new HashSet<Long>();
    edges.forEach(edge -> taken.add((long) edge[1] * names + edge[0]));
    for (int swap = 0; swap < 10 * edges.size(); swap++) {
      int[] one = edges.get(random.nextInt(edges.size()));
      int[] other = edges.get(random.nextInt(edges.size()));
      long oneNew = (long) other[1] * names + one[0];
      long otherNew = (long) one[1] * names + other[0];
      if (!taken.contains(oneNew) && !taken.contains(otherNew)) {
        taken.remove((long) one[1] * names + one[0]);
        taken.remove((long) other[1] * names + other[0]);
        taken.add(oneNew);
        taken.add(otherNew);
        int story = one[1];
        one[1] = other[1];
        other[1] = story;
      }
    }
    var byStory = new ArrayList<List<Integer>>();
    STORIES.forEach(story -> byStory.add(new ArrayList<>()));
    edges.forEach(edge -> byStory.get(edge[1]).add(edge[0]));
    return byStory.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
