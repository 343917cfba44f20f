package org.tieline.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineageTest {
  @Test
  void aTopicThatSharesMostOfItsStoriesKeepsItsId() {
    Lineage lineage =
        Lineage.of(
            List.of(new Lineage.Shared(4, 0, 9), new Lineage.Shared(4, 1, 1)), Set.of(4, 7), 8, 2);
    assertThat(lineage.ids()).isEqualTo(Map.of(0, 4, 1, 8));
    assertThat(lineage.rows())
        .containsExactlyInAnyOrder(
            new TopicDescent(4, 4, "kept", 9, .9),
            new TopicDescent(8, 4, "split", 1, .1),
            new TopicDescent(-1, 7, "ended", 0, 0));
  }

  @Test
  void anEarlierTopicThatLiesInABiggerOneMergedIntoIt() {
    Lineage lineage =
        Lineage.of(
            List.of(new Lineage.Shared(0, 0, 20), new Lineage.Shared(1, 0, 5)), Set.of(0, 1), 2, 1);
    assertThat(lineage.rows())
        .containsExactlyInAnyOrder(
            new TopicDescent(0, 0, "kept", 20, .8), new TopicDescent(0, 1, "merged", 5, .2));
  }

  @Test
  void aTopicWithoutStoriesOfEarlierOnesIsBornWithAnIdNeverUsed() {
    Lineage lineage = Lineage.of(List.of(new Lineage.Shared(2, 0, 6)), Set.of(2, 5), 9, 2);
    assertThat(lineage.ids()).isEqualTo(Map.of(0, 2, 1, 9));
    assertThat(lineage.rows()).contains(new TopicDescent(9, -1, "born", 0, 0));
  }
}
