package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurstsTest {

  /** The 71 offsets of the tests of node-kleinberg-burst, whose states are those of R's bursts. */
  private static final double[] OFFSETS =
      DoubleStream.of(
              0, 100, 200, 300, 400, 410, 415, 420, 425, 430, 435, 440, 445, 450, 451, 453, 455,
              457, 459, 461, 463, 465, 467, 469, 480, 485, 490, 495, 500, 505, 510, 515, 520, 525,
              530, 535, 540, 545, 550, 555, 560, 565, 570, 575, 580, 585, 590, 595, 600, 700, 710,
              715, 720, 725, 730, 735, 740, 745, 750, 755, 760, 765, 770, 775, 780, 785, 790, 795,
              800, 900, 1000)
          .toArray();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2; 1; 0x6,1x8,2x10,1x25,0x2,1x18,0x2
          3; 1; 0x6,1x43,0x2,1x18,0x2
          2; 3; 0x6,1x43,0x22
          """)
  void gapsHaveTheStatesOfRsPackageBursts(double s, double gamma, String runs) {
    int[] states = Bursts.ofOffsets(OFFSETS, s, gamma).states();
    // R's first entry is the state before the first gap.
    int[] expected = expand(runs);
    assertThat(states).containsExactly(Arrays.copyOfRange(expected, 1, expected.length));
  }

  @Test
  void aWeekOfThreeTimesTheUsualShareIsABurst() {
    long[] relevant = {10, 10, 10, 60, 70, 10, 10, 10, 10, 10};
    long[] stories = {1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000};
    Bursts bursts = Bursts.ofBatches(relevant, stories, 2, 1).orElseThrow();
    assertThat(bursts.states()).containsExactly(0, 0, 0, 1, 1, 0, 0, 0, 0, 0);
    // 60 ln 2 + 940 ln((1 - .042) / (1 - .021))
    assertThat(bursts.weights()[3])
        .isCloseTo(60 * Math.log(2) + 940 * Math.log(.958 / .979), within(1e-9));
    assertThat(bursts.weights()[0]).isZero();
  }

  @Test
  void growthOfTheWholeCorpusIsNoBurst() {
    long[] relevant = {5, 50, 5};
    long[] stories = {100, 1000, 100};
    assertThat(Bursts.ofBatches(relevant, stories, 2, 1).orElseThrow().states()).containsOnly(0);
  }

  @Test
  void ofATermInHalfOfTheStoriesOrMoreNoBurstsAreTold() {
    assertThat(Bursts.ofBatches(new long[] {9, 9, 9}, new long[] {10, 10, 10}, 2, 1)).isEmpty();
    assertThat(Bursts.ofBatches(new long[] {4, 6, 5}, new long[] {10, 10, 10}, 2, 1)).isEmpty();
  }

  @Test
  void offsetsMustRise() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bursts.ofOffsets(new double[] {1, 1}, 2, 1))
        .withMessage("Offsets must rise: 1.0, 1.0");
  }

  private static int[] expand(String runs) {
    return Arrays.stream(runs.split(","))
        .flatMapToInt(
            run -> {
              String[] parts = run.split("x");
              return IntStream.generate(() -> Integer.parseInt(parts[0]))
                  .limit(Integer.parseInt(parts[1]));
            })
        .toArray();
  }
}
