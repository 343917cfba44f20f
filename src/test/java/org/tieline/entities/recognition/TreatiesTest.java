package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreatiesTest {

  private static boolean namesACountry(String text, String language) {
    return Recognisers.standard().names(Articles.of("", text, language, "")).stream()
        .map(Name::country)
        .anyMatch(Objects::nonNull);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Minsk agreements were signed in 2015.",
        "They never kept the Minsk Agreements.",
        "All sides left the Minsk accords.",
        "The Budapest Memorandum was forgotten.",
        "They left the Paris climate agreement.",
        "The Vienna Convention protects envoys.",
        "The Warsaw Pact fell apart.",
        "The Astana process goes on.",
        "The Kyoto Protocol expired.",
        "They signed the Treaty of Rome in spring.",
      })
  void aTreatyIsNoCountryOfThePlaceItIsCalledAfter(String text) {
    assertThat(namesACountry(text, "en")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Минские соглашения нарушены.", "В 1991 году Варшавский договор распался."})
  void noRussianTreatyIsEither(String text) {
    assertThat(namesACountry(text, "ru")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beijing accords priority to trade.",
        "The Minsk talks went on.",
        "A London group protested.",
      })
  void otherThingsOfACapitalAreItsCountrys(String text) {
    assertThat(namesACountry(text, "en")).isTrue();
  }
}
