package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonBinomialTest {

  @Test
  void equalTrialsAreTheBinomial() {
    var coin = new PoissonBinomial(new double[] {.5, .5}, new long[] {4, 6});
    assertThat(coin.mean()).isEqualTo(5);
    assertThat(coin.variance()).isEqualTo(2.5);
    assertThat(coin.atLeast(8)).isCloseTo(56 / 1024., within(1e-12));
    assertThat(coin.atLeast(0)).isEqualTo(1);
    assertThat(coin.atLeast(11)).isZero();
  }

  @Test
  void unequalTrialsAreAddedByHand() {
    var two = new PoissonBinomial(new double[] {.1, .5}, new long[] {1, 1});
    assertThat(two.atLeast(1)).isCloseTo(1 - .9 * .5, within(1e-12));
    assertThat(two.atLeast(2)).isCloseTo(.05, within(1e-12));
  }

  @Test
  void certainAndImpossibleTrialsShiftTheRest() {
    var mixed = new PoissonBinomial(new double[] {1, 0, .5}, new long[] {3, 7, 2});
    assertThat(mixed.mean()).isEqualTo(4);
    assertThat(mixed.atLeast(3)).isEqualTo(1);
    assertThat(mixed.atLeast(5)).isCloseTo(.25, within(1e-12));
    assertThat(mixed.atLeast(6)).isZero();
  }

  @Test
  void partsOfALanguageEachAreAdded() {
    var one = new PoissonBinomial(new double[] {.2, 1}, new long[] {3, 1});
    var other = new PoissonBinomial(new double[] {.4}, new long[] {2});
    var sum = PoissonBinomial.sum(List.of(one, other));
    var direct = new PoissonBinomial(new double[] {.2, .4, 1}, new long[] {3, 2, 1});
    assertThat(sum.mean()).isCloseTo(direct.mean(), within(1e-12));
    assertThat(sum.atLeast(4)).isCloseTo(direct.atLeast(4), within(1e-12));
  }

  /** Against the recursion over single trials in 60 decimal digits. */
  @ParameterizedTest
  @ValueSource(doubles = {.0002, .002, .02, .2, .21, .7, .999})
  void everyTailIsExactToAFifthOfAPercentAndThinOnesToTwo(double largest) {
    var random = new Random(3);
    double[] p = random.doubles(40, 0, largest).toArray();
    long[] n = random.longs(40, 1, 12).toArray();
    double[] exact = exactTails(p, n);
    var distribution = new PoissonBinomial(p, n);
    for (int k = 1; k < exact.length && exact[k] > 1e-100; k++) {
      assertThat(distribution.atLeast(k))
          .isCloseTo(exact[k], withinPercentage(exact[k] > 1e-9 ? .2 : 2.));
    }
  }

  @Test
  void thinTailsOfAFewLikelyTrialsBesideManyUnlikelyOnesAreExact() {
    double[] p = {.148, 2.3e-8};
    long[] n = {1, 1961};
    assertThat(new PoissonBinomial(p, n).atLeast(7))
        .isCloseTo(exactTails(p, n)[7], withinPercentage(1e-6));
    double[] rarer = {.0054, 1.5e-6};
    long[] fewer = {2, 47};
    assertThat(new PoissonBinomial(rarer, fewer).atLeast(16))
        .isCloseTo(exactTails(rarer, fewer)[16], withinPercentage(1e-6));
  }

  @Test
  void tailsOfWhichOnlyRareTrialsCanFailAreExact() {
    var lattice = new PoissonBinomial(new double[] {.963, 4.5e-5}, new long[] {33, 2});
    assertThat(lattice.atLeast(34))
        .isCloseTo(exactTails(new double[] {.963, 4.5e-5}, new long[] {33, 2})[34], within(1e-12));
    var few = new PoissonBinomial(new double[] {.0091, .848}, new long[] {3, 18});
    assertThat(few.atLeast(19))
        .isCloseTo(exactTails(new double[] {.0091, .848}, new long[] {3, 18})[19], within(1e-12));
  }

  /** Around the number of likely trials, which the rare ones seldom let the sum exceed. */
  @ParameterizedTest
  @CsvSource({
    ".97, 30, 1e-7, 2000",
    ".9999, 173, 1.5e-5, 28",
    ".9, 41, 1.5e-6, 22",
    ".8, 30, 1e-6, 2000",
    ".8, 200, 1e-7, 500",
    ".3, 30, 1e-7, 500",
    ".95, 60, .01, 300",
    ".6, 40, .001, 900",
  })
  void tailsOfSomeNearCertainTrialsBesideManyThatAlmostNeverSucceedAreExact(
      double likely, long certain, double rare, long many) {
    double[] p = {likely, rare};
    long[] n = {certain, many};
    double[] exact = exactTails(p, n, (int) certain + 25);
    var distribution = new PoissonBinomial(p, n);
    for (int k = (int) certain - 12; k < certain + 5; k++) {
      assertThat(distribution.atLeast(k))
          .as("%d or more", k)
          .isCloseTo(exact[k], withinPercentage(.2));
    }
    assertThat(distribution.atLeast(certain + 1))
        .isCloseTo(exact[(int) certain + 1], withinPercentage(1e-5));
  }

  @Test
  void theTailOfAMillionStoriesIsContinuous() {
    var large =
        new PoissonBinomial(new double[] {.001, .01, .1}, new long[] {900_000, 90_000, 10_000});
    assertThat(large.mean()).isCloseTo(2800, within(1e-6));
    assertThat(large.atLeast(2800)).isBetween(.5, .51);
    double before = 1;
    for (int k = 2790; k < 2811; k++) {
      assertThat(large.atLeast(k))
          .isLessThan(before)
          .isCloseTo(before, within(k == 2790 ? 1 : .009));
      before = large.atLeast(k);
    }
    assertThat(large.atLeast(4000)).isBetween(1e-110, 1e-80);
  }

  private static double[] exactTails(double[] p, long[] n) {
    return exactTails(p, n, Integer.MAX_VALUE);
  }

  /** Tails as if no more than so many successes were possible. */
  private static double[] exactTails(double[] p, long[] n, int most) {
    var digits = new MathContext(60);
    BigDecimal[] mass = {BigDecimal.ONE};
    for (int group = 0; group < p.length; group++) {
      var success = new BigDecimal(p[group]);
      var failure = BigDecimal.ONE.subtract(success);
      for (long trial = 0; trial < n[group]; trial++) {
        var next = new BigDecimal[Math.min(mass.length, most) + 1];
        for (int k = 0; k < next.length; k++) {
          var stay = k < mass.length ? mass[k].multiply(failure) : BigDecimal.ZERO;
          var rise = k > 0 ? mass[k - 1].multiply(success) : BigDecimal.ZERO;
          next[k] = stay.add(rise, digits);
        }
        mass = next;
      }
    }
    double[] tails = new double[mass.length];
    var sum = BigDecimal.ZERO;
    for (int k = mass.length - 1; k >= 0; k--) {
      sum = sum.add(mass[k], digits);
      tails[k] = sum.doubleValue();
    }
    return tails;
  }
}
