package org.tieline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tieline.counting.Block;

/** An edge over time. */
class EdgePeriodsTest {
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @Test
  void onlyPeriodsWithStoriesTellOfAnEdge() {
    Block dated = new Block();
    LongStream.of(0, 5, 3, 2, /* third period */ 2, 4, 1, 0, /* fourth */ 3, 1, 1, 1)
        .forEach(dated::add);

    assertThat(
            EdgePeriods.stories(
                new EdgePeriods.DatedEdge("BLR|CHN", 0, 1, dated.bytes()),
                List.of(JUNE, JUNE.plusMonths(1), JUNE.plusMonths(2), JUNE.plusMonths(3))))
        .toIterable()
        .containsExactly(
            new EdgeStories("BLR|CHN", JUNE, 2), new EdgeStories("BLR|CHN", JUNE.plusMonths(3), 1));
  }
}
