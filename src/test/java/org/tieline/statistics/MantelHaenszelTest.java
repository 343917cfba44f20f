package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MantelHaenszelTest {

  /** Admissions to six departments of Berkeley, 1973; R: mantelhaen.test(UCBAdmissions). */
  @Test
  void berkeleysAdmissionsGiveTheOddsRatioOfR() {
    var admissions = new MantelHaenszel();
    admissions.add(new ContingencyTable(512, 313, 89, 19));
    admissions.add(new ContingencyTable(353, 207, 17, 8));
    admissions.add(new ContingencyTable(120, 205, 202, 391));
    admissions.add(new ContingencyTable(138, 279, 131, 244));
    admissions.add(new ContingencyTable(53, 138, 94, 299));
    admissions.add(new ContingencyTable(22, 351, 24, 317));
    Estimate ratio = admissions.logOddsRatio().orElseThrow();
    assertThat(Math.exp(ratio.value())).isCloseTo(.9046968, within(1e-6));
    assertThat(Math.exp(ratio.low())).isCloseTo(.7719074, within(1e-6));
    assertThat(Math.exp(ratio.high())).isCloseTo(1.0603298, within(1e-6));
  }

  @Test
  void aChangedMixOfOutletsIsNoChange() {
    // Each outlet names the pair as often as before: 1 in 10, 1 in 2; only their volumes change.
    var outlets = new MantelHaenszel();
    outlets.add(new ContingencyTable(10, 90, 1, 9));
    outlets.add(new ContingencyTable(5, 5, 50, 50));
    Estimate ratio = outlets.logOddsRatio().orElseThrow();
    assertThat(ratio.value()).isCloseTo(0, within(1e-12));
    assertThat(ratio.low()).isNegative();
  }

  @Test
  void strataThatDoNotCompareGiveNoEstimate() {
    var none = new MantelHaenszel();
    assertThat(none.logOddsRatio()).isEmpty();
    none.add(new ContingencyTable(0, 0, 0, 0));
    none.add(new ContingencyTable(3, 4, 0, 0));
    assertThat(none.logOddsRatio()).isEmpty();
  }

  /** Newcombe (1998), table II, method 10. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, .2, .0524, .3339",
    "9, 10, 3, 10, .6, .1705, .8090",
    "10, 10, 0, 20, 1, .6791, 1",
    "5, 56, 0, 29, .0893, -.0381, .1926",
  })
  void newcombesExamplesHaveHisBounds(
      double successes,
      double trials,
      double otherSuccesses,
      double otherTrials,
      double difference,
      double low,
      double high) {
    Estimate estimate = ShareDifference.of(successes, trials, otherSuccesses, otherTrials);
    assertThat(estimate.value()).isCloseTo(difference, within(5e-5));
    assertThat(estimate.low()).isCloseTo(low, within(5e-5));
    assertThat(estimate.high()).isCloseTo(high, within(5e-5));
  }
}
