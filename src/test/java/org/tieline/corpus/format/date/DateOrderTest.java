package org.tieline.corpus.format.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
  @ParameterizedTest
  @CsvSource({
    "en,, false",
    "en-US, https://www.example.com/a, false",
    "en-GB,, true",
    "ru,, true",
    "en, https://www.example.co.uk/a, true",
    "en, http://example.ie:8080, true",
    "en, https://www.example.us/a, false",
    "en, https://news.example.io/a, false",
    "en, https://example.tv, false",
    "en, https://example.com/news.ie/a, false"
  })
  void theDayIsFirstButWhereTheLanguageIsAmericanAndTheAddressUnderNoOtherCountry(
      String language, String url, boolean dayFirst) {
    assertThat(DateOrder.isDayFirst(language, url)).isEqualTo(dayFirst);
  }
}
