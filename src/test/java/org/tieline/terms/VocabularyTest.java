package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static List<String> terms(String language, Set<String> stopWords, String text) {
    List<String> terms = new ArrayList<>();
    new Vocabulary(language, stopWords).forEach(text, (stem, surface) -> terms.add(surface));
    return terms;
  }

  @Test
  void stopWordsOfTheUserAddToThoseBuiltIn() {
    assertThat(terms("en", Set.of("Minister"), "The minister spoke of the drill."))
        .containsExactly("spoke", "drill");
  }

  @Test
  void aStopWordIsOneInCapitalsAndWithoutByTheRulesOfItsLanguage() {
    assertThat(terms("tr", Set.of("IŞIK"), "Işık söndü, IŞIK yandı, ışık kaldı."))
        .containsExactly("söndü", "yandı", "kaldı");
  }

  @Test
  void aStopWordHasEitherApostrophe() {
    assertThat(terms("en", Set.of("o\u2019clock"), "Ten o'clock and nine o\u2019clock."))
        .containsExactly("Ten", "nine");
  }
}
