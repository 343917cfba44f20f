package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tieline.entities.recognition.Entry.Kind;

class LexiconTest {

  private static final Entry CHINA = new Entry(Kind.COUNTRY, "CHN", "China");
  private static final Entry SEA = new Entry(Kind.PLACE, null, "South China Sea");
  private static final Entry USA = new Entry(Kind.COUNTRY, "USA", "United States");

  private final Lexicon lexicon = new Lexicon(Set.of("", "а", "ом"), "ru");

  private List<Entry> entries(String text) {
    return lexicon.matches(Words.of(text)).stream().map(Lexicon.Match::entry).toList();
  }

  @Test
  void theLongestFormWins() {
    lexicon.add("China", CHINA);
    lexicon.add("South China Sea", SEA);

    assertThat(entries("China and the South China Sea, South China"))
        .containsExactly(CHINA, SEA, CHINA);
  }

  @Test
  void capitalsOfAFormAreWantedInTheText() {
    lexicon.add("US", USA);
    lexicon.add("China", CHINA);

    assertThat(entries("give us Us china US CHINA")).containsExactly(USA, CHINA);
  }

  @Test
  void aStemTakesTheEndingsOfItsLanguageAndNoOthers() {
    lexicon.add("Минск*", CHINA);

    assertThat(entries("Минск Минска Минском Минские")).hasSize(3);
  }

  @Test
  void possessivesAndHyphensDoNotHideAName() {
    lexicon.add("China", CHINA);
    lexicon.add("US", USA);

    assertThat(entries("China's US-China talks, China’s"))
        .containsExactly(CHINA, USA, CHINA, CHINA);
  }
}
