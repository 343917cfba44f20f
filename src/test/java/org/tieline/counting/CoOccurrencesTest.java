package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoOccurrencesTest {
  private static final int BLR = 3;
  private static final int CHN = 8;
  private static final int RUS = 9;

  private record Named(List<int[]> sentences, int source, int period, boolean lead) {}

  @Test
  void namingTwoInOneSentenceTiesThem() {
    CoOccurrences counts = new CoOccurrences();
    addSentences(counts, List.of(new int[] {BLR, CHN}, new int[] {RUS}), 0, 0, true);

    assertThat(bySource(counts))
        .containsExactly(
            Map.entry("3-3 0", "1 1 1"),
            Map.entry("3-8 0", "1 1 1"),
            Map.entry("8-8 0", "1 1 1"),
            Map.entry("9-9 0", "1 1 1"));
  }

  @Test
  void namingTwoInSeveralSentencesOfOneArticleIsOneStory() {
    CoOccurrences counts = new CoOccurrences();
    addSentences(counts, List.of(new int[] {BLR, CHN}, new int[] {BLR, CHN}), 0, 0, true);

    assertThat(bySource(counts)).containsEntry("3-8 0", "2 1 1");
  }

  @Test
  void aReprintAddsAnArticleButNoSentenceAndNoStory() {
    CoOccurrences counts = new CoOccurrences();
    addSentences(counts, List.of(new int[] {BLR, CHN}), 0, 0, true);
    addSentences(counts, List.of(new int[] {BLR, CHN}), 1, 0, false);

    assertThat(bySource(counts)).containsEntry("3-8 0", "1 1 1").containsEntry("3-8 1", "0 1 0");
    assertThat(byPeriod(counts)).containsEntry("3-8 0", "1 2 1");
  }

  @Test
  void aLongerStretchTiesWhatDifferentSentencesName() {
    CoOccurrences counts = new CoOccurrences();
    counts.add(
        List.of(new int[] {BLR}, new int[] {RUS}), List.of(new int[] {BLR, RUS}), "outlet 0", 0, true);

    assertThat(bySource(counts)).containsEntry("3-9 0", "0 1 1").containsEntry("3-3 0", "1 1 1");
  }

  @Test
  void anArticleWithoutADateCountsInNoPeriod() {
    CoOccurrences counts = new CoOccurrences();
    addSentences(counts, List.of(new int[] {BLR, CHN}), 0, -1, true);

    assertThat(byPeriod(counts)).isEmpty();
    assertThat(bySource(counts)).hasSize(3);
    assertThat(counts.size()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void randomArticlesGiveTheCountsOfANaiveJoin(boolean wholeArticles) {
    Random random = new Random(7);
    CoOccurrences counts = new CoOccurrences();
    List<Named> articles = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      List<int[]> sentences = new ArrayList<>();
      for (int s = random.nextInt(5); s > 0; s--) {
        sentences.add(random.ints(random.nextInt(4), 0, 12).distinct().sorted().toArray());
      }
      Named article =
          new Named(sentences, random.nextInt(3), random.nextInt(5) - 1, random.nextInt(4) > 0);
      articles.add(article);
      counts.add(
          article.sentences,
          wholeArticles ? List.of(union(article.sentences)) : article.sentences,
          "outlet " + article.source,
          article.period,
          article.lead);
    }

    assertThat(bySource(counts)).isEqualTo(naive(articles, wholeArticles, false));
    assertThat(byPeriod(counts)).isEqualTo(naive(articles, wholeArticles, true));
    CoOccurrences added = new CoOccurrences();
    for (byte[] block : counts.blocks(5)) {
      added.add(block);
    }
    assertThat(bySource(added)).isEqualTo(bySource(counts));
    assertThat(byPeriod(added)).isEqualTo(byPeriod(counts));
    assertThat(totals(counts)).isEqualTo(naiveTotals(counts)).hasSizeGreaterThan(40);
    counts.clear();
    assertThat(counts.size()).isZero();
  }

  @Test
  void whatTwoTasksGiveOutAddsUp() {
    CoOccurrences one = new CoOccurrences();
    addSentences(one, List.of(new int[] {BLR, CHN}), 7, 2, true);
    CoOccurrences other = new CoOccurrences();
    addSentences(other, List.of(new int[] {CHN, RUS}), 8, 2, true);
    addSentences(other, List.of(new int[] {BLR, CHN}), 7, 2, false);
    CoOccurrences both = new CoOccurrences();
    for (CoOccurrences task : List.of(one, other)) {
      for (byte[] block : task.blocks(3)) {
        both.add(block);
      }
    }

    assertThat(bySource(both)).containsEntry("3-8 7", "1 2 1").containsEntry("8-9 8", "1 1 1");
    assertThat(byPeriod(both)).containsEntry("3-8 2", "1 2 1").containsEntry("8-9 2", "1 1 1");
  }

  @Test
  void aPairIsInTheSamePartInEveryTask() {
    CoOccurrences one = new CoOccurrences();
    addSentences(one, List.of(new int[] {BLR, CHN}), 0, 0, true);
    CoOccurrences other = new CoOccurrences();
    addSentences(other, List.of(new int[] {CHN, RUS}), 0, 0, true);
    addSentences(other, List.of(new int[] {BLR, CHN}), 0, 0, true);

    byte[][] blocksOfOne = one.blocks(64);
    byte[][] blocksOfOther = other.blocks(64);
    assertThat(IntStream.range(0, 64).filter(part -> has(blocksOfOne[part], "3-8 0")))
        .containsExactlyElementsOf(
            IntStream.range(0, 64).filter(part -> has(blocksOfOther[part], "3-8 0")).boxed().toList())
        .hasSize(1);
  }

  @Test
  void totalsLeaveOutPairsOfFewStories() {
    CoOccurrences counts = new CoOccurrences();
    addSentences(counts, List.of(new int[] {BLR, CHN}), 0, 0, true);
    addSentences(counts, List.of(new int[] {BLR, RUS}), 1, 1, true);
    addSentences(counts, List.of(new int[] {BLR, CHN}), 1, -1, true);

    Map<String, String> all = new TreeMap<>();
    counts.forEachTotal(2, totalsInto(all));

    assertThat(all)
        .containsExactly(
            Map.entry("3-3", "3 3 3 of 2, 0: 1 1 1, 1: 1 1 1"),
            Map.entry("3-8", "2 2 2 of 2, 0: 1 1 1"),
            Map.entry("8-8", "2 2 2 of 2, 0: 1 1 1"));
  }

  private static boolean has(byte[] block, String pair) {
    CoOccurrences counts = new CoOccurrences();
    counts.add(block);
    return bySource(counts).containsKey(pair);
  }

  private static Map<String, String> totals(CoOccurrences counts) {
    Map<String, String> all = new TreeMap<>();
    counts.forEachTotal(1, totalsInto(all));
    return all;
  }

  /** The totals as the counts by outlet and by period make them. */
  private static Map<String, String> naiveTotals(CoOccurrences counts) {
    Map<String, long[]> sums = new TreeMap<>();
    counts.forEachBySource(
        (lesser, greater, heading, sentences, articles, stories) -> {
          long[] sum = sums.computeIfAbsent(lesser + "-" + greater, pair -> new long[4]);
          sum[0] += sentences;
          sum[1] += articles;
          sum[2] += stories;
          sum[3]++;
        });
    Map<String, String> dates = new TreeMap<>();
    byPeriod(counts)
        .forEach(
            (key, dated) ->
                dates.merge(
                    key.substring(0, key.indexOf(' ')),
                    ", " + key.substring(key.indexOf(' ') + 1) + ": " + dated,
                    String::concat));
    Map<String, String> all = new TreeMap<>();
    sums.forEach(
        (pair, sum) -> {
          if (sum[2] > 0) {
            all.put(
                pair,
                "%d %d %d of %d".formatted(sum[0], sum[1], sum[2], sum[3])
                    + dates.getOrDefault(pair, ""));
          }
        });
    return all;
  }

  private static CoOccurrences.TotalsVisitor totalsInto(Map<String, String> all) {
    return (lesser, greater, sentences, articles, stories, sources, dated) -> {
      Block.Reader reader = new Block.Reader(dated);
      TreeMap<Long, String> dates = new TreeMap<>();
      while (reader.hasNext()) {
        dates.put(
            reader.number(), reader.number() + " " + reader.number() + " " + reader.number());
      }
      StringBuilder text = new StringBuilder();
      dates.forEach((period, sums) -> text.append(", ").append(period).append(": ").append(sums));
      all.put(
          lesser + "-" + greater,
          "%d %d %d of %d".formatted(sentences, articles, stories, sources) + text);
    };
  }

  /** For each pair of codes and each article, whether it names both. */
  private static Map<String, String> naive(
      List<Named> articles, boolean wholeArticles, boolean byPeriod) {
    Map<String, String> all = new TreeMap<>();
    for (int a = 0; a < 12; a++) {
      for (int b = a; b < 12; b++) {
        for (int heading = 0; heading < 4; heading++) {
          long sentences = 0;
          long named = 0;
          long stories = 0;
          for (Named article : articles) {
            if ((byPeriod ? article.period : article.source) == heading) {
              int lesser = a;
              int greater = b;
              long both =
                  article.sentences.stream()
                      .filter(codes -> has(codes, lesser) && has(codes, greater))
                      .count();
              boolean names =
                  wholeArticles
                      ? article.sentences.stream().anyMatch(codes -> has(codes, lesser))
                          && article.sentences.stream().anyMatch(codes -> has(codes, greater))
                      : both > 0;
              sentences += article.lead ? both : 0;
              named += names ? 1 : 0;
              stories += names && article.lead ? 1 : 0;
            }
          }
          if (named > 0) {
            all.put("%d-%d %d".formatted(a, b, heading), sentences + " " + named + " " + stories);
          }
        }
      }
    }
    return all;
  }

  private static void addSentences(
      CoOccurrences counts, List<int[]> sentences, int source, int period, boolean lead) {
    counts.add(sentences, sentences, "outlet " + source, period, lead);
  }

  private static int[] union(List<int[]> sentences) {
    return sentences.stream().flatMapToInt(IntStream::of).distinct().sorted().toArray();
  }

  private static boolean has(int[] codes, int code) {
    return IntStream.of(codes).anyMatch(named -> named == code);
  }

  private static Map<String, String> bySource(CoOccurrences counts) {
    Map<String, String> all = new TreeMap<>();
    counts.forEachBySource(
        (lesser, greater, heading, sentences, articles, stories) -> {
          int outlet = Integer.parseInt(counts.source(heading).substring("outlet ".length()));
          into(all).visit(lesser, greater, outlet, sentences, articles, stories);
        });
    return all;
  }

  private static Map<String, String> byPeriod(CoOccurrences counts) {
    Map<String, String> all = new TreeMap<>();
    counts.forEachByPeriod(into(all));
    return all;
  }

  private static CoOccurrences.Visitor into(Map<String, String> all) {
    return (lesser, greater, heading, sentences, articles, stories) ->
        assertThat(
                all.put(
                    "%d-%d %d".formatted(lesser, greater, heading),
                    sentences + " " + articles + " " + stories))
            .isNull();
  }
}
