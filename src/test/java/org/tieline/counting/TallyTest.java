package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void sumsAreThoseOfANaiveMapInTheOrderInWhichKeysAreFirstSeen() {
    Random random = new Random(6);
    Tally tally = new Tally(3);
    Map<List<Integer>, long[]> naive = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int first = random.nextInt(60) - 30;
      int second = random.nextInt(60) - 30;
      long[] values = {random.nextInt(9) - 4, random.nextInt(9), 1L << 40};
      tally.add(first, second, values[0], values[1], values[2]);
      long[] sums = naive.computeIfAbsent(List.of(first, second), unseen -> new long[3]);
      Arrays.setAll(sums, at -> sums[at] + values[at]);
    }

    List<String> seen = new ArrayList<>();
    tally.forEach(
        (first, second, sums, at) ->
            seen.add(
                List.of(first, second) + Arrays.toString(Arrays.copyOfRange(sums, at, at + 3))));
    assertThat(seen)
        .isEqualTo(
            naive.entrySet().stream()
                .map(entry -> entry.getKey() + Arrays.toString(entry.getValue()))
                .toList());
    assertThat(tally.size()).isEqualTo(naive.size());
  }

  @Test
  void extremeIntsAreKeysOfTheirOwn() {
    Tally tally = new Tally(1);
    int[] extremes = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
    for (int first : extremes) {
      for (int second : extremes) {
        tally.add(first, second, 1);
      }
    }

    assertThat(tally.size()).isEqualTo(16);
    tally.forEach((first, second, sums, at) -> assertThat(sums[at]).isEqualTo(1));
  }

  @Test
  void aClearedTallyStartsFromZero() {
    Tally tally = new Tally(1);
    tally.add(1, 2, 5);
    tally.clear();
    tally.add(1, 2, 3);

    tally.forEach((first, second, sums, at) -> assertThat(sums[at]).isEqualTo(3));
    assertThat(tally.size()).isEqualTo(1);
  }
}
