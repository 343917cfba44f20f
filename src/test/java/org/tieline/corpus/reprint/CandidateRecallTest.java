package org.tieline.corpus.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many of the pairs that just match are found by what little is known of every article. */
class CandidateRecallTest {
  private static final Likeness DEFAULTS = new Likeness(0.3, 0.5);
  private static final int PAIRS = 200;

  @ParameterizedTest
  @ValueSource(ints = {12, 25, 40, 70, 150, 300, 600, 1200})
  void copiesWithWordsReplacedEverywhereAreFound(int words) {
    double recall =
        recall(
            words,
            0.38,
            (original, random) -> {
              List<String> copy = new ArrayList<>(original);
              double changed = 0.08 + 0.14 * random.nextDouble();
              copy.replaceAll(word -> random.nextDouble() < changed ? word(random) : word);
              return copy;
            });
    assertThat(recall).isGreaterThanOrEqualTo(0.99);
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 25, 40, 70, 150, 300, 600, 1200})
  void originalsCutShortAndContinuedOtherwiseAreFound(int words) {
    double recall =
        recall(
            words,
            0.38,
            (original, random) -> {
              int kept = (int) (words * (0.4 + 0.4 * random.nextDouble()));
              List<String> copy = new ArrayList<>(original.subList(0, kept));
              while (copy.size() < words) {
                copy.add(word(random));
              }
              return copy;
            });
    assertThat(recall).isGreaterThanOrEqualTo(0.99);
  }

  @ParameterizedTest
  @ValueSource(ints = {70, 150, 300, 600})
  void halvesOfArticlesAreFoundInMuchLongerOnes(int words) {
    double recall =
        recall(
            words,
            1.1,
            (original, random) -> {
              List<String> longer = new ArrayList<>();
              while (longer.size() < 1000) {
                longer.add(word(random));
              }
              longer.addAll(original.subList(words / 5, words / 5 + (int) (0.56 * words)));
              while (longer.size() < 4000) {
                longer.add(word(random));
              }
              return longer;
            });
    assertThat(recall).isGreaterThanOrEqualTo(0.99);
  }

  /** Of articles that share a sentence of twenty words, nine in ten need no closer look. */
  @Test
  void articlesThatShareOneSentenceAreMostlyPassedOver() {
    Random random = new Random(5);
    int looked = 0;
    for (int i = 0; i < PAIRS; i++) {
      List<String> one = article(400, random);
      List<String> other = article(400, random);
      for (int word = 100; word < 120; word++) {
        other.set(word, one.get(word));
      }
      looked += worthComparing(one, other) ? 1 : 0;
    }
    assertThat(looked).isLessThan(PAIRS / 10);
  }

  /** Share of the pairs found, among those that match with a Jaccard similarity up to a bound. */
  private static double recall(
      int words, double most, BiFunction<List<String>, Random, List<String>> change) {
    Random random = new Random(words);
    int pairs = 0;
    int found = 0;
    while (pairs < PAIRS) {
      List<String> original = article(words, random);
      List<String> copy = change.apply(original, random);
      Wording a = wording(original);
      Wording b = wording(copy);
      if (DEFAULTS.match(a, b) && !new Likeness(most, 1.1).match(a, b)) {
        pairs++;
        found += worthComparing(original, copy) ? 1 : 0;
      }
    }
    return (double) found / pairs;
  }

  private static boolean worthComparing(List<String> one, List<String> other) {
    long[] a = shingles(one);
    long[] b = shingles(other);
    Ranking ranking =
        new Ranking(
            List.of(new Ranking.Stretch(new long[] {1, 2}, new int[] {a.length, b.length})));
    Buckets buckets = new Buckets();
    for (long fingerprint : Winnowing.pick(a)) {
      buckets.add(fingerprint, 0);
    }
    for (long fingerprint : Winnowing.pick(b)) {
      buckets.add(fingerprint, 1);
    }
    SharedCounts counts = new SharedCounts();
    buckets.forEachPair((earlier, later) -> counts.add(new long[] {Pairs.of(earlier, later)}));
    return counts.worthComparing(ranking, DEFAULTS).length == 1;
  }

  private static Wording wording(List<String> words) {
    return Wording.of("The title", String.join(" ", words), "en");
  }

  private static long[] shingles(List<String> words) {
    return Shingles.of(String.join(" ", words), "en");
  }

  private static List<String> article(int words, Random random) {
    List<String> article = new ArrayList<>();
    while (article.size() < words) {
      article.add(word(random));
    }
    return article;
  }

  private static String word(Random random) {
    return "w" + random.nextInt(1_000_000);
  }
}
