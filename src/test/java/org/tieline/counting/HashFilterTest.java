package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashFilterTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 64, 1_000, 100_000})
  void whatIsThereIsHeldAndSevenInEightAbsentOnesAreTold(int keys) {
    HashFilter filter = new HashFilter(keys);
    Random held = new Random(1);
    for (int i = 0; i < keys; i++) {
      filter.add(held.nextInt());
    }

    Random again = new Random(1);
    for (int i = 0; i < keys; i++) {
      assertThat(filter.mayHold(again.nextInt())).isTrue();
    }
    Random absent = new Random(2);
    long told = absent.ints(10_000).filter(hash -> !filter.mayHold(hash)).count();
    assertThat(told).isGreaterThan(8_600);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void anyNumberIsAHash(int hash) {
    HashFilter filter = new HashFilter(1);
    assertThat(filter.mayHold(hash)).isFalse();

    filter.add(hash);

    assertThat(filter.mayHold(hash)).isTrue();
  }
}
