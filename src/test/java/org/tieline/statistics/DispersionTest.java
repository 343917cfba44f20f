package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Gries' (2008) toy corpus: 50 words in parts of 9, 10, 10, 10 and 11. */
class DispersionTest {

  @Test
  void griesToyCorpusGivesHisFigures() {
    assertDispersion(new long[] {1, 2, 3, 4, 5}, new long[] {9, 10, 10, 10, 11}, .18, .2195121951);
    assertDispersion(new long[] {2, 2, 2, 2, 2}, new long[] {9, 10, 10, 10, 11}, .02, .0243902439);
    assertDispersion(new long[] {1, 1}, new long[] {10, 11}, .58, .7073170731);
    assertDispersion(new long[] {1}, new long[] {11}, .78, .9512195121);
    assertDispersion(new long[] {1}, new long[] {9}, .82, 1);
  }

  @Test
  void partsWithoutTheTermNeedNotBeNamed() {
    assertThat(Dispersion.of(new long[] {3, 0}, new long[] {10, 40}, 50, 10))
        .isEqualTo(Dispersion.of(new long[] {3}, new long[] {10}, 50, 10));
  }

  @Test
  void aSinglePartHasNoSpread() {
    assertThat(Dispersion.of(new long[] {3}, new long[] {10}, 10, 10).dpNorm()).isNull();
  }

  private static void assertDispersion(long[] counts, long[] words, double dp, double dpNorm) {
    var dispersion = Dispersion.of(counts, words, 50, 9);
    assertThat(dispersion.dp()).isCloseTo(dp, within(1e-6));
    assertThat(dispersion.dpNorm()).isCloseTo(dpNorm, within(1e-6));
  }
}
