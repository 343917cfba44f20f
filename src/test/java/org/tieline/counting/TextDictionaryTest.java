package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDictionaryTest {

  @Test
  void numbersAreThoseOfANaiveMapWhereverAWordStands() {
    Random random = new Random(4);
    TextDictionary dictionary = new TextDictionary();
    Map<String, Integer> naive = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      String word = Integer.toString(random.nextInt(20_000), 7) + (i % 3 == 0 ? "\u4e2d" : "");
      String text = "x".repeat(random.nextInt(3)) + word + "y";
      int start = text.length() - 1 - word.length();
      int code = dictionary.code(text, start, text.length() - 1);
      assertThat(code).isEqualTo(naive.computeIfAbsent(word, unseen -> naive.size()));
      assertThat(dictionary.word(code)).isEqualTo(word);
    }
    assertThat(dictionary.size()).isEqualTo(naive.size());
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    TextDictionary dictionary = new TextDictionary();
    assertThat("AaBB".hashCode()).isEqualTo("BBAa".hashCode());
    assertThat(dictionary.code("AaBB", 0, 4)).isZero();
    assertThat(dictionary.code("BBAa", 0, 4)).isEqualTo(1);
  }

  @Test
  void nothingIsKnownOnceItIsCleared() {
    TextDictionary dictionary = new TextDictionary();
    dictionary.code("one two", 0, 3);
    dictionary.clear();
    assertThat(dictionary.size()).isZero();
    assertThat(dictionary.code("one two", 4, 7)).isZero();
  }
}
