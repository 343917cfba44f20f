package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden figures: scattertext's and a scipy computation over quanteda's eight-word example. */
class LogOddsTest {

  @ParameterizedTest
  @CsvSource({
    "3, 2, 0.07610188983388708, 0.0430988180998455",
    "6, 2, 1.2280435873362585, 0.7359772661722173",
    "1, 4, -1.8571897482661428, -1.19270107240786",
    "1, 1, -0.26486408019782626, -0.1513955586032254",
    "1, 0, 0.4307617059819023, 0.48813186706905065",
  })
  void thePriorPullsTowardsNoDifference(
      double target, double reference, double flat, double informative) {
    assertThat(LogOdds.z(target, reference, 17, 12, .01, .08)).isCloseTo(flat, within(1e-6));
    double inBoth = target + reference;
    assertThat(LogOdds.z(target, reference, 17, 12, inBoth, 29))
        .isCloseTo(informative, within(1e-6));
  }

  @Test
  void aPriorMustWeighSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogOdds.z(1, 1, 10, 10, 0, 5))
        .withMessage("Not a prior: 0.0 of 5.0 words");
  }
}
