package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiftTest {

  @Test
  void littleEvidenceIsShrunkTowardsOne() {
    assertThat(Lift.of(1, .001).lift()).isCloseTo(1.5 / .501, within(1e-12));
    assertThat(Lift.of(0, 0).lift()).isEqualTo(1);
    assertThat(Lift.of(1000, 500).lift()).isCloseTo(1.999, within(1e-3));
  }

  /** Bounds of the gamma posterior (observed + .5, expected + .5), scipy's gamma.ppf. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.00098207, 5.02388619",
    "10, 5, 0.93480889, 3.22535236",
    "100, 50, 1.62009929, 2.39758281",
    "3, 3, 0.24140988, 2.28753775"
  })
  void theBoundsAreThoseOfTheGammaPosterior(
      double observed, double expected, double low, double high) {
    Lift lift = Lift.of(observed, expected);
    assertThat(lift.low()).isCloseTo(low, within(1e-7));
    assertThat(lift.high()).isCloseTo(high, within(1e-7));
  }

  /** Wilson and Hilferty's approximation (1931), which large counts come close to. */
  @Test
  void countsOfEverySizeHaveTheirBounds() {
    for (double observed = 1000; observed < 5e7; observed = Math.floor(1.001 * observed) + 1) {
      double shape = observed + .5;
      Lift lift = Lift.of(observed, .5);
      double spread = 1.959963984540054 / (3 * Math.sqrt(shape));
      double centre = 1 - 1 / (9 * shape);
      assertThat(lift.low()).isCloseTo(shape * Math.pow(centre - spread, 3), withinPercentage(.01));
      assertThat(lift.high())
          .isCloseTo(shape * Math.pow(centre + spread, 3), withinPercentage(.01));
    }
  }
}
