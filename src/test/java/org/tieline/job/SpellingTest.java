package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  /** The worked examples of Navarro (2001), A guided tour to approximate string matching. */
  @ParameterizedTest
  @CsvSource({
    "survey, surgery, 2",
    "form, from, 1",
    "kitten, sitting, 3",
    "a, '', 1",
    "'', '', 0",
    "same, same, 0"
  })
  void distanceCountsInsertionsDeletionsReplacementsAndSwaps(String a, String b, int distance) {
    assertThat(Spelling.distance(a, b)).isEqualTo(distance);
    assertThat(Spelling.distance(b, a)).isEqualTo(distance);
  }

  @Test
  void theNearestWordIsMeantWhereItIsNear() {
    List<String> words = List.of("languages", "from", "to", "zone");

    assertThat(Spelling.nearest("langauges", words)).isEqualTo("languages");
    assertThat(Spelling.nearest("form", words)).isEqualTo("from");
    assertThat(Spelling.nearest("colour", words)).isNull();
  }

  @Test
  void ofTwoWordsEquallyNearTheFirstByAlphabetIsMeant() {
    assertThat(Spelling.nearest("bat", List.of("cat", "bar"))).isEqualTo("bar");
  }
}
