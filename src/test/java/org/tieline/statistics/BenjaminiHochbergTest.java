package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  /** The 15 p-values of Benjamini and Hochberg (1995), section 3.2: four are rejected at .05. */
  private static final double[] PAPER = {
    .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
    .7590, 1.0
  };

  @Test
  void thePapersExampleRejectsFour() {
    double[] q = BenjaminiHochberg.qValues(PAPER, 15);
    assertThat(Arrays.stream(q).filter(value -> value <= .05)).hasSize(4);
    // R: p.adjust(p, "BH")
    assertThat(q[0]).isCloseTo(.0015, within(1e-9));
    assertThat(q[3]).isCloseTo(.035625, within(1e-9));
    assertThat(q[6]).isCloseTo(.0638571428, within(1e-9));
    assertThat(q[14]).isEqualTo(1);
  }

  @Test
  void testsThatSawNothingBelongToTheFamily() {
    assertThat(BenjaminiHochberg.qValues(new double[] {.001, .5}, 100)[0])
        .isCloseTo(.1, within(1e-12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenjaminiHochberg.qValues(PAPER, 14))
        .withMessage("A family of 14 tests has not 15 p-values");
  }

  @Test
  void theOrderGivenIsKept() {
    double[] q = BenjaminiHochberg.qValues(new double[] {.5, .01, .5, .02}, 4);
    assertThat(q).containsExactly(.5, .04, .5, .04);
  }
}
