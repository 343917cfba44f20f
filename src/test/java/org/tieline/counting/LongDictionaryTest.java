package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongDictionaryTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 40, 5_000, Long.MAX_VALUE})
  void codesCountFromZeroInTheOrderInWhichKeysAreFirstSeen(long spread) {
    Random random = new Random(spread);
    LongDictionary dictionary = new LongDictionary();
    Map<Long, Integer> naive = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = random.nextLong() % spread;
      int expected = naive.computeIfAbsent(key, unseen -> naive.size());
      assertThat(dictionary.code(key)).isEqualTo(expected);
    }

    assertThat(dictionary.size()).isEqualTo(naive.size());
    naive.forEach((key, code) -> assertThat(dictionary.key(code)).isEqualTo(key));
  }

  @Test
  void anyLongIsAKey() {
    LongDictionary dictionary = new LongDictionary();
    for (long key : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32}) {
      int code = dictionary.code(key);
      assertThat(dictionary.key(code)).isEqualTo(key);
      assertThat(dictionary.code(key)).isEqualTo(code);
    }
    assertThat(dictionary.size()).isEqualTo(5);
  }

  @Test
  void aClearedDictionaryStartsAgain() {
    LongDictionary dictionary = new LongDictionary();
    for (long key = 0; key < 1000; key++) {
      dictionary.code(key);
    }
    dictionary.clear();

    assertThat(dictionary.size()).isZero();
    assertThat(dictionary.code(999)).isZero();
  }
}
