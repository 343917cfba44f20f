package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusteredTest {

  private static final StoryCounts.Corpus CORPUS =
      new StoryCounts.Corpus(1000, 500_000, 250_000_000);

  @Test
  void oneWordAStoryIsAsIfDrawnByItself() {
    var spread = new StoryCounts(100, 100, 50_000);
    assertThat(spread.designEffect(CORPUS)).isCloseTo(1, within(.01));
    Interval rate = ClusteredRate.perMillion(spread, CORPUS);
    Interval words = Wilson.interval(100, 500_000);
    assertThat(rate.low()).isCloseTo(1e6 * words.low(), within(1.));
    assertThat(rate.high()).isCloseTo(1e6 * words.high(), within(1.));
  }

  @Test
  void aWordRepeatedInOneStoryIsWorthOne() {
    var repeated = new StoryCounts(100, 10_000, 50_000);
    assertThat(repeated.designEffect(CORPUS)).isCloseTo(100, within(1.));
    assertThat(ClusteredKeyness.pValue(100, 250_000, repeated, CORPUS)).isCloseTo(1, within(.02));
    assertThat(ClusteredKeyness.pValue(100, 250_000, new StoryCounts(100, 100, 50_000), CORPUS))
        .isLessThan(1e-20);
  }

  @Test
  void aTermThatIsAllOfTheWordsHasBoundsAndIsNoKeyword() {
    var all = new StoryCounts(4, 8, 8);
    var corpus = new StoryCounts.Corpus(2, 4, 8);
    assertThat(ClusteredRate.perMillion(all, corpus).high()).isEqualTo(1e6);
    assertThat(ClusteredKeyness.pValue(2, 2, all, corpus)).isEqualTo(1);
  }

  @Test
  void bothDirectionsAreFound() {
    var term = new StoryCounts(40, 40, 20_000);
    double more = ClusteredKeyness.pValue(35, 250_000, term, CORPUS);
    double less = ClusteredKeyness.pValue(5, 250_000, term, CORPUS);
    assertThat(more).isCloseTo(less, within(1e-7));
    // R: binom.test(35, 40)$p.value
    assertThat(more).isCloseTo(1.383e-6, within(3e-7));
  }

  @Test
  void aTargetIsPartOfTheCorpus() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClusteredKeyness.pValue(3, 10, new StoryCounts(2, 2, 4), CORPUS))
        .withMessage("The target is no part: 3 of 2 occurrences, 10 of 500000 words");
  }

  /** Stories that repeat a term or leave it out, split at random: a true null hypothesis. */
  @ParameterizedTest
  @ValueSource(doubles = {.5, .1, .02})
  void chanceIsCalledSignificantNoMoreOftenThanStated(double share) {
    var random = new Random(7);
    int significant = 0;
    int tests = 2000;
    for (int test = 0; test < tests; test++) {
      significant += pValueOfChance(random, share) < .05 ? 1 : 0;
    }
    assertThat((double) significant / tests).isBetween(.001, .06);
  }

  @Test
  void theIntervalHoldsTheTrueRateNineteenTimesInTwenty() {
    var random = new Random(11);
    int covered = 0;
    int tests = 2000;
    for (int test = 0; test < tests; test++) {
      Sample sample = new Sample(random, 500, 1);
      Interval rate = ClusteredRate.perMillion(sample.term(), sample.corpus());
      // A tenth of stories hold the term, on average 3 times, in 200 words on average.
      double truth = 1e6 * .1 * 3 / 200;
      covered += rate.low() <= truth && truth <= rate.high() ? 1 : 0;
    }
    assertThat((double) covered / tests).isBetween(.93, .985);
  }

  private static double pValueOfChance(Random random, double share) {
    Sample sample = new Sample(random, 1000, share);
    return ClusteredKeyness.pValue(
        sample.target, sample.targetWords, sample.term(), sample.corpus());
  }

  private static final class Sample {
    private final int stories;
    private long occurrences;
    private long squares;
    private long products;
    private long words;
    private long squaredWords;
    private long target;
    private long targetWords;

    Sample(Random random, int stories, double share) {
      this.stories = stories;
      for (int story = 0; story < stories; story++) {
        long length = 100 + random.nextInt(201);
        long count = random.nextDouble() < .1 ? 1 + random.nextInt(5) : 0;
        occurrences += count;
        squares += count * count;
        products += count * length;
        words += length;
        squaredWords += length * length;
        if (random.nextDouble() < share) {
          target += count;
          targetWords += length;
        }
      }
    }

    StoryCounts term() {
      return new StoryCounts(occurrences, squares, products);
    }

    StoryCounts.Corpus corpus() {
      return new StoryCounts.Corpus(stories, words, squaredWords);
    }
  }
}
