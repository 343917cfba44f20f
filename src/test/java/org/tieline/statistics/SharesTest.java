package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

  /** Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, .2553, .3662",
    "15, 148, .0624, .1605",
    "0, 20, 0, .1611",
    "1, 29, .0061, .1718",
  })
  void wilsonsIntervalIsThatOfNewcombesTable(
      double successes, double trials, double low, double high) {
    Interval interval = Wilson.interval(successes, trials);
    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void wilsonsIntervalIsSymmetricAndSpansAllWithoutTrials() {
    assertThat(Wilson.interval(20, 20).low())
        .isCloseTo(1 - Wilson.interval(0, 20).high(), within(1e-12));
    assertThat(Wilson.interval(20, 20).high()).isEqualTo(1);
    assertThat(Wilson.interval(0, 0)).isEqualTo(new Interval(0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wilson.interval(3, 2))
        .withMessage("Not a share: 3.0 of 2.0");
  }

  @Test
  void npmiRunsFromNeverTogetherToNeverApart() {
    assertThat(Npmi.of(0, 5, 5, 100)).isEqualTo(-1);
    assertThat(Npmi.of(5, 5, 5, 100)).isCloseTo(1, within(1e-12));
    assertThat(Npmi.of(25, 50, 50, 100)).isZero();
    assertThat(Npmi.of(100, 100, 100, 100)).isEqualTo(1);
    // ln(10 * 100 / (20 * 25)) / -ln(.1)
    assertThat(Npmi.of(10, 20, 25, 100)).isCloseTo(0.30102999566, within(1e-9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Npmi.of(6, 5, 5, 100))
        .withMessage("Not counts of a pair: 6.0 of 5.0 and 5.0 in 100.0");
  }

  @Test
  void npmiOfWhatIsNeverApartIsNotBeyondOneByRounding() {
    for (int total = 2; total < 200; total++) {
      for (int both = 1; both <= total; both++) {
        assertThat(Npmi.of(both, both, both, total)).isLessThanOrEqualTo(1);
        assertThat(Collocation.npmi(both, total, both, both, both)).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void ratesAndSpecificity() {
    assertThat(PerMillion.of(3, 2_000_000)).isEqualTo(1.5);
    assertThat(Idf.of(10, 10)).isZero();
    assertThat(Idf.of(1, 1000)).isCloseTo(6.907755279, within(1e-9));
  }

  /** Student's (1908) own example: the gain of sleep of ten patients; R: t.test(extra). */
  @Test
  void studentsSleepersGainWhatHeSays() {
    double[] gain = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    double sum = Arrays.stream(gain).sum();
    double squares = Arrays.stream(gain).map(hours -> hours * hours).sum();
    Estimate mean = MeanInterval.of(10, sum, squares);
    assertThat(mean.value()).isCloseTo(2.33, within(1e-9));
    assertThat(mean.low()).isCloseTo(0.8976775, within(1e-6));
    assertThat(mean.high()).isCloseTo(3.7623225, within(1e-6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanInterval.of(1, 5, 25))
        .withMessage("No interval of a mean of 1");
  }
}
