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
import org.junit.jupiter.params.provider.CsvSource;

class CoOccurrencesTest {
  private static final int BLR = 3;
  private static final int CHN = 8;
  private static final int RUS = 9;

  private record Named(List<int[]> sentences, int source, int period, boolean lead) {}

  @Test
  void namingTwoInOneSentenceTiesThem() {
    Neighbours articles = articles(1);
    add(articles, List.of(new int[] {BLR, CHN}, new int[] {RUS}), 0, 0, true);

    assertThat(bySource(counts(articles)))
        .containsExactly(
            Map.entry("3-3 0", "1 1 1"),
            Map.entry("3-8 0", "1 1 1"),
            Map.entry("8-8 0", "1 1 1"),
            Map.entry("9-9 0", "1 1 1"));
  }

  @Test
  void namingTwoInSeveralSentencesOfOneArticleIsOneStory() {
    Neighbours articles = articles(1);
    add(articles, List.of(new int[] {BLR, CHN}, new int[] {BLR, CHN}), 0, 0, true);

    assertThat(bySource(counts(articles))).containsEntry("3-8 0", "2 1 1");
  }

  @Test
  void aReprintAddsAnArticleButNoSentenceAndNoStory() {
    Neighbours articles = articles(1);
    add(articles, List.of(new int[] {BLR, CHN}), 0, 0, true);
    add(articles, List.of(new int[] {BLR, CHN}), 1, 0, false);

    CoOccurrences counts = counts(articles);
    assertThat(bySource(counts)).containsEntry("3-8 0", "1 1 1").containsEntry("3-8 1", "0 1 0");
    assertThat(totals(counts, 1)).containsEntry("3-8", "1 2 1 of 2, 0: 1 2 1");
  }

  @Test
  void aLongerStretchTiesWhatDifferentSentencesName() {
    Neighbours articles = articles(1);
    articles.add(
        List.of(new int[] {BLR}, new int[] {RUS}),
        List.of(new int[] {BLR, RUS}),
        "outlet 0",
        0,
        true);

    assertThat(bySource(counts(articles)))
        .containsEntry("3-9 0", "0 1 1")
        .containsEntry("3-3 0", "1 1 1");
  }

  @Test
  void anArticleWithoutADateCountsInNoPeriod() {
    Neighbours articles = articles(1);
    add(articles, List.of(new int[] {BLR, CHN}), 0, -1, true);

    assertThat(totals(counts(articles), 1)).containsEntry("3-8", "1 1 1 of 1").hasSize(3);
  }

  @Test
  void totalsLeaveOutPairsOfFewStories() {
    Neighbours articles = articles(1);
    add(articles, List.of(new int[] {BLR, CHN}), 0, 0, true);
    add(articles, List.of(new int[] {BLR, RUS}), 1, 1, true);
    add(articles, List.of(new int[] {BLR, CHN}), 1, -1, true);

    assertThat(totals(counts(articles), 2))
        .containsExactly(
            Map.entry("3-3", "3 3 3 of 2, 0: 1 1 1, 1: 1 1 1"),
            Map.entry("3-8", "2 2 2 of 2, 0: 1 1 1"),
            Map.entry("8-8", "2 2 2 of 2, 0: 1 1 1"));
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "true, 3", "false, 1", "false, 3"})
  void randomArticlesGiveTheCountsOfANaiveJoin(boolean wholeArticles, int ways) {
    Random random = new Random(7);
    Neighbours neighbours = articles(ways);
    List<Named> articles = new ArrayList<>();
    List<byte[]> blocks = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      List<int[]> sentences = new ArrayList<>();
      for (int s = random.nextInt(5); s > 0; s--) {
        sentences.add(random.ints(random.nextInt(4), 0, 12).distinct().sorted().toArray());
      }
      Named article =
          new Named(sentences, random.nextInt(3), random.nextInt(5) - 1, random.nextInt(4) > 0);
      articles.add(article);
      neighbours.add(
          article.sentences,
          wholeArticles ? List.of(union(article.sentences)) : article.sentences,
          "outlet " + article.source,
          article.period,
          article.lead);
      if (i == 150) {
        blocks.addAll(List.of(neighbours.drain()));
        assertThat(neighbours.bytes()).isZero();
      }
    }
    blocks.addAll(List.of(neighbours.drain()));

    CoOccurrences counts = CoOccurrences.of(blocks);
    assertThat(bySource(counts)).isEqualTo(naive(articles, wholeArticles, false));
    assertThat(totals(counts, 0)).isEqualTo(naiveTotals(articles, wholeArticles));
  }

  @Test
  void aPairIsInTheSamePartInEveryTask() {
    Neighbours one = new Neighbours(64, code -> 1);
    add(one, List.of(new int[] {BLR, CHN}), 0, 0, true);
    Neighbours other = new Neighbours(64, code -> 1);
    add(other, List.of(new int[] {CHN, RUS}), 1, 0, true);
    add(other, List.of(new int[] {BLR, CHN}), 1, 0, true);

    assertThat(partsOf(one.drain())).hasSize(1).isEqualTo(partsOf(other.drain()));
  }

  @Test
  void aCodeThatIsNamedOftenIsDividedByWhomItIsNamedWith() {
    Neighbours articles = new Neighbours(64, code -> code == BLR ? 4 : 1);
    for (int other = 10; other < 20; other++) {
      add(articles, List.of(new int[] {BLR, other}), 0, 0, true);
    }

    long parts =
        List.of(articles.drain()).stream()
            .filter(block -> bySource(CoOccurrences.of(List.of(block))).toString().contains(" 3-1"))
            .count();
    assertThat(parts).isBetween(2L, 4L);
  }

  @Test
  void aCodeAloneIsDividedByOutletWhereEachOutletIsCountedByItself() {
    Neighbours articles = Neighbours.bySource(64, code -> 4);
    Neighbours undivided = articles(1);
    for (int outlet = 0; outlet < 100; outlet++) {
      add(articles, List.of(new int[] {BLR, CHN}), outlet, 0, true);
      add(undivided, List.of(new int[] {BLR, CHN}), outlet, 0, true);
    }

    byte[][] blocks = articles.drain();
    assertThat(bySource(CoOccurrences.of(List.of(blocks)))).isEqualTo(bySource(counts(undivided)));
    int alone = 0;
    for (byte[] block : blocks) {
      Map<String, String> part = bySource(CoOccurrences.of(List.of(block)));
      alone += part.keySet().stream().anyMatch(pair -> pair.startsWith("3-3 ")) ? 1 : 0;
    }
    assertThat(alone).isGreaterThan(32);
  }

  private static Neighbours articles(int ways) {
    return new Neighbours(1, code -> ways);
  }

  private static CoOccurrences counts(Neighbours articles) {
    return CoOccurrences.of(List.of(articles.drain()));
  }

  private static List<Integer> partsOf(byte[][] blocks) {
    return IntStream.range(0, blocks.length)
        .filter(
            part ->
                bySource(CoOccurrences.of(List.of(blocks[part]))).keySet().stream()
                    .anyMatch(pair -> pair.startsWith("3-8")))
        .boxed()
        .toList();
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

  private static Map<String, String> naiveTotals(List<Named> articles, boolean wholeArticles) {
    Map<String, long[]> sums = new TreeMap<>();
    naive(articles, wholeArticles, false)
        .forEach(
            (key, counts) -> {
              String[] counted = counts.split(" ");
              long[] sum = sums.computeIfAbsent(pair(key), pair -> new long[4]);
              IntStream.range(0, 3).forEach(i -> sum[i] += Long.parseLong(counted[i]));
              sum[3]++;
            });
    Map<String, String> all = new TreeMap<>();
    sums.forEach(
        (pair, sum) -> all.put(pair, "%d %d %d of %d".formatted(sum[0], sum[1], sum[2], sum[3])));
    naive(articles, wholeArticles, true)
        .forEach(
            (key, counts) ->
                all.merge(
                    pair(key),
                    ", " + key.substring(key.indexOf(' ') + 1) + ": " + counts,
                    String::concat));
    return all;
  }

  private static String pair(String key) {
    return key.substring(0, key.indexOf(' '));
  }

  private static void add(
      Neighbours articles, List<int[]> sentences, int source, int period, boolean lead) {
    articles.add(sentences, sentences, "outlet " + source, period, lead);
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
        (lesser, greater, source, sentences, articles, stories) ->
            assertThat(
                    all.put(
                        lesser + "-" + greater + source.substring("outlet".length()),
                        sentences + " " + articles + " " + stories))
                .isNull());
    return all;
  }

  private static Map<String, String> totals(CoOccurrences counts, long minimum) {
    Map<String, String> all = new TreeMap<>();
    counts.forEachTotal(
        minimum,
        (lesser, greater, sentences, articles, stories, sources, dated) -> {
          StringBuilder text =
              new StringBuilder("%d %d %d of %d".formatted(sentences, articles, stories, sources));
          Block.Reader reader = new Block.Reader(dated);
          while (reader.hasNext()) {
            text.append(
                ", %d: %d %d %d"
                    .formatted(reader.number(), reader.number(), reader.number(), reader.number()));
          }
          assertThat(all.put(lesser + "-" + greater, text.toString())).isNull();
        });
    return all;
  }
}
