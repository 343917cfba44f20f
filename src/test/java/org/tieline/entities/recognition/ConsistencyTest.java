package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

  private static List<String> people(String text) {
    return Articles.names(text).stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .map(Name::surface)
        .toList();
  }

  @Test
  void aFamilyNameThatComesFirstStandsForThePersonNamedInFull() {
    assertThat(
            people(
                "Chinese President Xi Jinping arrived in Moscow. Xi said China was ready. Putin told"
                    + " Xi that trade had grown."))
        .containsExactly("Xi Jinping", "Xi", "Putin", "Xi");
  }

  @Test
  void xiNeedsNoFullName() {
    assertThat(people("Xi, Putin hail ties")).containsExactly("Xi", "Putin");
    assertThat(people("Chinese President Xi met Putin in Moscow.")).containsExactly("Xi", "Putin");
  }

  @Test
  void aNumberIsNoFamilyName() {
    assertThat(people("Title XI was repealed, and Xi'an grew.")).isEmpty();
  }
}
