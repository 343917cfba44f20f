package org.tieline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tieline.counting.CoOccurrences;
import org.tieline.counting.KeyBlocks;
import org.tieline.counting.LongCounts;
import org.tieline.counting.Neighbours;
import org.tieline.counting.StoryTally;
import org.tieline.counting.TextDictionary;

/** The counting kernels over 2,000 articles of 500 words and a dozen names. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Kernels {
  private static final int ARTICLES = 2000;
  private static final int WORDS = 500;
  private static final int VOCABULARY = 40_000;
  private static final int PARTS = 8;
  private static final String[] OUTLETS =
      IntStream.range(0, 20).mapToObj(outlet -> "outlet " + outlet).toArray(String[]::new);

  private final List<String> texts = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();
  private final List<int[]> names = new ArrayList<>();

  /** Words and names of which few are frequent. */
  @Setup
  public void make() {
    Random random = new Random(7);
    for (int article = 0; article < ARTICLES; article++) {
      int[] codes = random.ints(WORDS, 0, 1 << 30).map(i -> skewed(random)).toArray();
      words.add(codes);
      StringBuilder text = new StringBuilder();
      Arrays.stream(codes).forEach(code -> text.append("word").append(code).append(' '));
      texts.add(text.toString());
      names.add(random.ints(12, 0, 1 << 30).map(i -> skewed(random)).sorted().distinct().toArray());
    }
  }

  private static int skewed(Random random) {
    return (int) Math.pow(VOCABULARY, Math.pow(random.nextDouble(), .8)) - 1;
  }

  /** Numbers for a million words, counted in an array. */
  @Benchmark
  public long[] words() {
    TextDictionary dictionary = new TextDictionary();
    long[] counts = new long[VOCABULARY];
    for (String text : texts) {
      int start = 0;
      for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
        counts[dictionary.code(text, start, end)]++;
        start = end + 1;
      }
    }
    return counts;
  }

  /** Neighbours of a million words, each once a story, given out in blocks and added up. */
  @Benchmark
  public int phrases() {
    StoryTally stories = new StoryTally();
    for (int[] codes : words) {
      stories.nextStory();
      for (int i = 1; i < codes.length; i++) {
        stories.add((long) codes[i - 1] << 32 | codes[i], false);
      }
    }
    KeyBlocks blocks = new KeyBlocks(PARTS);
    stories.forEach((key, marked, count) -> blocks.add(key, count));
    int keys = 0;
    for (int part = 0; part < PARTS; part++) {
      keys += LongCounts.of(List.of(blocks.block(part))).size();
    }
    return keys;
  }

  /** Pairs of an article's names, by outlet and by period, given out in blocks and added up. */
  @Benchmark
  public int pairs() {
    Neighbours neighbours = new Neighbours(PARTS, code -> 1);
    for (int article = 0; article < ARTICLES; article++) {
      List<int[]> named = List.of(names.get(article));
      neighbours.add(named, named, OUTLETS[article % OUTLETS.length], article % 50, true);
    }
    int[] pairs = new int[1];
    for (byte[] block : neighbours.drain()) {
      CoOccurrences.of(List.of(block))
          .forEachTotal(
              1, (lesser, greater, sentences, articles, stories, sources, dated) -> pairs[0]++);
    }
    return pairs[0];
  }
}
