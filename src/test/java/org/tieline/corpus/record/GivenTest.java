package org.tieline.corpus.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {

  private static Double intensity(String goldstein) {
    return Given.of(Map.of("EventCode", "043", "QuadClass", "1", "GoldsteinScale", goldstein))
        .event()
        .goldstein();
  }

  @Test
  void anEventHasTheIntensityThatItsRecordGives() {
    assertThat(intensity("-10.0")).isEqualTo(-10);
    assertThat(intensity("2.8")).isEqualTo(2.8);
    assertThat(intensity("10")).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e9", "-10.1", "", "cold"})
  void anIntensityThatIsNotOnTheScaleIsNone(String goldstein) {
    assertThat(intensity(goldstein)).isNull();
  }
}
