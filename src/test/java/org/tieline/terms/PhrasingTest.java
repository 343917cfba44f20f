package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasingTest {

  @ParameterizedTest
  @ValueSource(strings = {"foreign| |minister", "Russia|-|China", "Russia|'s |ally", "a|\n|talk"})
  void blanksAHyphenAPossessiveAndAWrappedLineJoinWords(String text) {
    assertThat(joined(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"China|, |Russia", "end|. |Then", "he| (|who", "Line|\n|Next", "a| — |b"})
  void punctuationAndTheEndOfAParagraphPartThem(String text) {
    assertThat(joined(text)).isFalse();
  }

  private static boolean joined(String text) {
    int from = text.indexOf('|');
    int to = text.lastIndexOf('|') - 1;
    return Phrasing.joined(text.replace("|", ""), from, to);
  }
}
