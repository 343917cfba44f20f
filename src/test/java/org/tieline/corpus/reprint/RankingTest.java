package org.tieline.corpus.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
  private final Ranking ranking =
      new Ranking(
          List.of(
              stretch(new int[] {40, 12}, "c", "a"),
              stretch(new int[] {}),
              stretch(new int[] {7}, "b")));

  private static Ranking.Stretch stretch(int[] shingles, String... ids) {
    return new Ranking.Stretch(List.of(ids).stream().mapToLong(Ranking::key).toArray(), shingles);
  }

  @Test
  void articlesAreCountedThroughFromOneStretchToTheNext() {
    assertThat(ranking.size()).isEqualTo(3);
    assertThat(ranking.rank("c")).isZero();
    assertThat(ranking.rank("a")).isEqualTo(1);
    assertThat(ranking.rank("b")).isEqualTo(2);
    assertThat(ranking.shingles(0)).isEqualTo(40);
    assertThat(ranking.shingles(2)).isEqualTo(7);
  }

  @Test
  void anArticleThatIsNotInTheOrderIsNamed() {
    assertThatThrownBy(() -> ranking.rank("d"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("d");
  }
}
