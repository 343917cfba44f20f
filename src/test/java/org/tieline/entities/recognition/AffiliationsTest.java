package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AffiliationsTest {

  private static List<String> offices(String text) {
    return Recognisers.standard().read(Articles.english(text)).affiliations().stream()
        .map(told -> told.person().surface() + ": " + told.role() + " " + told.country())
        .toList();
  }

  @Test
  void anOfficeMayBeNamedByItsLetters() {
    assertThat(offices("Polish PM Donald Tusk met Chinese FM Wang Yi."))
        .containsExactly("Donald Tusk: prime minister POL", "Wang Yi: foreign minister CHN");
    assertThat(offices("The Polish team won at 5 pm Donald Tusk said.")).isEmpty();
  }

  @Test
  void anOfficeMayEndInWhatItIsFor() {
    assertThat(
            offices(
                "US Secretary of State Antony Blinken met Russian Chief of the General Staff Valery"
                    + " Gerasimov."))
        .containsExactly(
            "Antony Blinken: secretary of state USA",
            "Valery Gerasimov: chief of the general staff RUS");
  }

  @Test
  void anAmbassadorStandsForTheStateThatSendsHim() {
    assertThat(offices("The Russian ambassador to Poland, Sergei Andreev, left Warsaw."))
        .containsExactly("Sergei Andreev: ambassador RUS");
  }
}
