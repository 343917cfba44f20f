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
        List.of(new int[] {BLR}, new int[] {RUS}), List.of(new int[] {BLR, RUS}), 0, 0, true);

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
          article.source,
          article.period,
          article.lead);
    }

    assertThat(bySource(counts)).isEqualTo(naive(articles, wholeArticles, false));
    assertThat(byPeriod(counts)).isEqualTo(naive(articles, wholeArticles, true));
    counts.clear();
    assertThat(counts.size()).isZero();
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
    counts.add(sentences, sentences, source, period, lead);
  }

  private static int[] union(List<int[]> sentences) {
    return sentences.stream().flatMapToInt(IntStream::of).distinct().sorted().toArray();
  }

  private static boolean has(int[] codes, int code) {
    return IntStream.of(codes).anyMatch(named -> named == code);
  }

  private static Map<String, String> bySource(CoOccurrences counts) {
    Map<String, String> all = new TreeMap<>();
    counts.forEachBySource(into(all));
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
