package org.tieline.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void aLabelIsThreeTermsOfWhichNoneHoldsAnother() {
    assertThat(Labels.of(List.of("tax", "Taxes", "budget", "budgets", "chancellor", "growth")))
        .isEqualTo("tax, budget, chancellor");
  }
}
