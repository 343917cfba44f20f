package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchedTermsTest {

  /** The hits of terms in a text, each with the term that it is of. */
  private static List<String> hits(String text, String... terms) {
    List<String> hits = new ArrayList<>();
    new WatchedTerms(List.of(terms), Map.of())
        .forEach(
            "",
            text,
            "en",
            (term, sentence, start, end) -> hits.add(term + ": " + text.substring(start, end)));
    return hits;
  }

  @Test
  void aTermIsFoundInItsOtherForms() {
    assertThat(hits("Drills began. The joint drill ended near Brest.", "drill", "joint drills"))
        .containsExactly("drill: Drills", "drill: drill", "joint drills: joint drill");
  }

  @Test
  void aPhraseIsFoundAcrossABlankAHyphenOrAPossessiveButNotAcrossOtherPunctuation() {
    assertThat(hits("Trade of Russia-China grew.", "Russia China"))
        .containsExactly("Russia China: Russia-China");
    assertThat(hits("It is Russia's China policy.", "Russia China"))
        .containsExactly("Russia China: Russia's China");
    assertThat(hits("Ministers of Russia, China and Iran met.", "Russia China")).isEmpty();
  }

  @Test
  void aTermThatHoldsPunctuationIsFoundWhereTheTextHasItToo() {
    String text = "They met in Minsk, Belarus. The Minsk Belarus route was closed.";
    assertThat(hits(text, "Minsk, Belarus")).containsExactly("Minsk, Belarus: Minsk, Belarus");
  }

  @Test
  void aNameIsFoundAcrossTheLinesOfWrappedText() {
    assertThat(hits(TermArticles.WRAPPED, "Xi Jinping")).containsExactly("Xi Jinping: Xi\nJinping");
  }

  @Test
  void hitsOfEverySentenceAreFoundInOrder() {
    assertThat(hits("A drill. No more. Drills again, a drill.", "drill"))
        .containsExactly("drill: drill", "drill: Drills", "drill: drill");
  }

  @Test
  void noHitGoesOverTheEndOfASentence() {
    assertThat(hits("Troops left for Russia. China protested.", "Russia China")).isEmpty();
  }
}
