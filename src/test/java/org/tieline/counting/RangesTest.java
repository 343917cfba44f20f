package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RangesTest {

  @Test
  void leastAndGreatestAreThoseOfTheNumbersSeen() {
    Random random = new Random(5);
    Ranges ranges = new Ranges();
    Map<Integer, LongSummaryStatistics> naive = new TreeMap<>();
    for (int i = 0; i < 5000; i++) {
      int code = random.nextInt(4000);
      long number = random.nextLong();
      ranges.add(code, number);
      naive.computeIfAbsent(code, unseen -> new LongSummaryStatistics()).accept(number);
    }

    for (int code = 0; code < 10_000; code++) {
      assertThat(ranges.has(code)).isEqualTo(naive.containsKey(code));
      if (naive.containsKey(code)) {
        assertThat(ranges.least(code)).isEqualTo(naive.get(code).getMin());
        assertThat(ranges.greatest(code)).isEqualTo(naive.get(code).getMax());
      }
    }
  }

  @Test
  void theGreatestAndTheLeastLongAreNumbersLikeOthers() {
    Ranges ranges = new Ranges();
    ranges.add(3, Long.MAX_VALUE);
    ranges.add(4, Long.MIN_VALUE);

    assertThat(ranges.has(3)).isTrue();
    assertThat(ranges.least(3)).isEqualTo(Long.MAX_VALUE);
    assertThat(ranges.greatest(4)).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void clearedRangesHaveSeenNothing() {
    Ranges ranges = new Ranges();
    ranges.add(0, 1);
    ranges.clear();

    assertThat(ranges.has(0)).isFalse();
  }
}
