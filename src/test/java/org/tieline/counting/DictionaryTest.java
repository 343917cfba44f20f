package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DictionaryTest {

  @Test
  void codesCountFromZeroInTheOrderInWhichWordsAreFirstSeen() {
    Random random = new Random(4);
    Dictionary<String> dictionary = new Dictionary<>();
    List<String> naive = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      String word = Integer.toString(random.nextInt(500), 36);
      if (!naive.contains(word)) {
        naive.add(word);
      }
      assertThat(dictionary.code(word)).isEqualTo(naive.indexOf(word));
    }

    assertThat(dictionary.size()).isEqualTo(naive.size());
    for (int code = 0; code < naive.size(); code++) {
      assertThat(dictionary.word(code)).isEqualTo(naive.get(code));
    }
    dictionary.clear();
    assertThat(dictionary.size()).isZero();
    assertThat(dictionary.code("again")).isZero();
  }
}
