package org.tieline.corpus.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en-US, en",
    "eng, en",
    "English, en",
    "Deutsch, de",
    "ger, de",
    "nb, no",
    "nn-NO, no",
    "nob, no",
    "Norwegian, no",
    "iw, he",
    "Klingon of old,"
  })
  void oneLanguageHasOneCodeHoweverItIsNamed(String name, String code) {
    assertThat(Languages.code(name)).isEqualTo(code);
  }
}
