package org.tieline.topics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two terms, 0 and 1, in short stories, each of which is one window. */
class CompanionsTest {
  private static double npmi(int[]... texts) {
    Stories stories = new Stories(3);
    for (int[] text : texts) {
      stories.add(text);
    }
    return new Companions(stories, new int[][] {{0, 1}}).npmi(0, 0, 1);
  }

  @Test
  void termsThatAreInEveryWindowAreNeverApart() {
    assertThat(npmi(new int[] {0, 1}, new int[] {1, 2, 0})).isEqualTo(1);
  }

  @Test
  void termsThatAreNeverApartAreNotBeyondOne() {
    for (int with = 1; with < 30; with++) {
      int[][] texts = new int[30][];
      for (int story = 0; story < texts.length; story++) {
        texts[story] = story < with ? new int[] {0, 1} : new int[] {2};
      }
      assertThat(npmi(texts)).isLessThanOrEqualTo(1).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void termsThatNeverMeetAreBelowZeroAndNotInfinite() {
    assertThat(npmi(new int[] {0}, new int[] {1}, new int[] {2})).isBetween(-1., -.9);
    assertThat(npmi(new int[] {0}, new int[] {2})).isEqualTo(-1);
  }
}
