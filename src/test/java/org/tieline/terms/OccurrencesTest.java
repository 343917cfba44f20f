package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

  private static List<String> drained(Occurrences occurrences) {
    List<String> drained = new ArrayList<>();
    occurrences.drain((term, count) -> drained.add(term + ": " + count));
    return drained;
  }

  @Test
  void termsComeOnceInTheOrderInWhichTheyWereAdded() {
    Occurrences occurrences = new Occurrences();
    for (int term : new int[] {7, 5000, 7, 0, 7}) {
      occurrences.add(term);
    }
    assertThat(drained(occurrences)).containsExactly("7: 3", "5000: 1", "0: 1");
  }

  @Test
  void theNextArticleStartsFromNothing() {
    Occurrences occurrences = new Occurrences();
    occurrences.add(7);
    drained(occurrences);
    occurrences.add(8);
    assertThat(drained(occurrences)).containsExactly("8: 1");
  }

  @Test
  void thousandsOfTermsAreHeld() {
    Occurrences occurrences = new Occurrences();
    for (int term = 0; term < 3000; term++) {
      occurrences.add(term);
    }
    assertThat(drained(occurrences)).hasSize(3000).endsWith("2999: 1");
  }
}
