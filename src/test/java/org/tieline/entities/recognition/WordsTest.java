package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          U.S. troops left.        | U.S. troops left .
          J. K. Rowling's book     | J. K. Rowling 's book
          the US-based group       | the US - based group
          Côte d'Ivoire's envoy    | Côte d'Ivoire 's envoy
          a $3,000.50 fine         | a $ 3,000.50 fine
          Amazon.com and AT&T      | Amazon.com and AT&T
          It ended.The next        | It ended . The next
          the leaders' summit      | the leaders ' summit
          Gen. Dong met Mr. Xi     | Gen. Dong met Mr. Xi
          """)
  void wordsAndMarks(String text, String expected) {
    Words words = Words.of(text);
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      cut.add(words.text(i));
    }

    assertThat(String.join(" ", cut)).isEqualTo(expected);
  }
}
