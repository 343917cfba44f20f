package org.tieline.corpus.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WinnowingTest {

  /** The example of Schleimer, Wilkerson and Aiken (2003), figure 2, in windows of four. */
  private static final long[] PAPER = {
    77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98
  };

  @Test
  void thePapersExampleGivesThePapersPicks() {
    assertThat(Winnowing.pick(PAPER, 4)).containsExactly(8, 17, 39);
  }

  @Test
  void shortArticlesAreKeptWhole() {
    assertThat(Winnowing.pick(PAPER)).containsExactly(Shingles.distinct(PAPER));
    assertThat(Winnowing.pick(new long[0])).isEmpty();
  }

  @Test
  void everyWindowHasAPick() {
    long[] shingles = new Random(3).longs(1000).toArray();
    long[] picked = Winnowing.pick(shingles);

    for (int start = 0; start + 16 <= shingles.length; start++) {
      assertThat(Arrays.stream(shingles, start, start + 16))
          .anyMatch(shingle -> Arrays.binarySearch(picked, shingle) >= 0);
    }
  }

  @Test
  void asManyArePickedAsTheDensitySays() {
    long[] shingles = new Random(4).longs(100_000).toArray();

    assertThat(Winnowing.pick(shingles).length / 100_000.0)
        .isBetween(0.98 * Winnowing.density(100_000), 1.02 * Winnowing.density(100_000));
  }

  @Test
  void articlesOfAnyLengthThatShareARunOfSixteenShareAPick() {
    Random random = new Random(5);
    for (int length : new int[] {20, 60, 150, 400, 5000}) {
      long[] article = random.longs(length).toArray();
      long[] other = random.longs(3000).toArray();
      System.arraycopy(article, 3, other, 1234, 16);

      assertThat(Winnowing.pick(article)).containsAnyOf(Winnowing.pick(other));
    }
  }
}
