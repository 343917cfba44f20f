package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Terms as numbers that are given elsewhere. */
class TermNumbersTest {
  private final List<String> asked = new ArrayList<>();
  private final TermNumbers numbers =
      new TermNumbers(
          "en",
          (stem, surface) -> {
            asked.add(stem + " " + surface);
            return stem.equals("secret") ? -1 : stem.length();
          });

  private List<Integer> read(String text) {
    List<Integer> read = new ArrayList<>();
    numbers.forEach(text, read::add);
    return read;
  }

  @Test
  void termsAreShownInOrderAndEachFormIsAskedForOnce() {
    assertThat(read("Ports trade; the ports TRADE.")).containsExactly(4, 5, 4, 5);
    assertThat(asked).containsExactly("port Ports", "trade trade", "port ports", "trade TRADE");
  }

  @Test
  void aTermWithoutANumberIsNotShown() {
    assertThat(read("A secret port, a secret.")).containsExactly(4);
    assertThat(asked).containsExactly("secret secret", "port port");
  }

  @Test
  void numbersStayRightWhenFormsAreForgotten() {
    for (int batch = 0; batch < 3; batch++) {
      int first = batch * Vocabulary.REMEMBERED;
      read(
          IntStream.rangeClosed(first, first + Vocabulary.REMEMBERED)
              .mapToObj(i -> "x" + i)
              .collect(Collectors.joining(" ")));
      assertThat(read("ports trade")).containsExactly(4, 5);
    }
  }

  @Test
  void numbersStayRightWherePhrasesAreSoughtInTheSameWords() {
    read(
        IntStream.rangeClosed(0, Vocabulary.REMEMBERED)
            .mapToObj(i -> "x" + i)
            .collect(Collectors.joining(" ")));
    PhraseCandidates.of(numbers.vocabulary(), "", "ports and trade");

    assertThat(read("ports trade")).containsExactly(4, 5);
  }
}
