package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LiftChangeTest {

  @Test
  void theChangeIsOneLiftOverTheOther() {
    Estimate change = LiftChange.of(9, 2, 4, 3);
    assertThat(change.value())
        .isCloseTo(Lift.of(9, 2).lift() / Lift.of(4, 3).lift(), within(1e-12));
  }

  /** The ratio of two gamma variables of one shape follows F; its tables give these bounds. */
  @Test
  void equalCountsHaveTheBoundsOfF() {
    // 97.5 % of F(1, 1) and of F(3, 3)
    assertThat(LiftChange.of(0, 0, 0, 0).high()).isCloseTo(647.789, within(1e-3));
    assertThat(LiftChange.of(0, 0, 0, 0).low()).isCloseTo(1 / 647.789, within(1e-6));
    assertThat(LiftChange.of(1, 1, 1, 1).high()).isCloseTo(15.4392, within(1e-3));
  }

  @Test
  void turnedAroundItIsTheInverse() {
    Estimate change = LiftChange.of(7, 2, 100, 5);
    Estimate back = LiftChange.of(100, 5, 7, 2);
    assertThat(back.value()).isCloseTo(1 / change.value(), within(1e-9));
    assertThat(back.low()).isCloseTo(1 / change.high(), within(1e-9));
  }

  @Test
  void countsOfEverySizeHaveBounds() {
    var random = new Random(3);
    for (int trial = 0; trial < 2000; trial++) {
      Estimate change =
          LiftChange.of(
              (long) Math.exp(12 * random.nextDouble()) - 1,
              Math.exp(9 * random.nextGaussian()),
              (long) Math.exp(12 * random.nextDouble()) - 1,
              Math.exp(9 * random.nextGaussian()));
      assertThat(change.low()).isPositive().isLessThan(change.value());
      assertThat(change.high()).isFinite().isGreaterThan(change.value());
    }
  }
}
