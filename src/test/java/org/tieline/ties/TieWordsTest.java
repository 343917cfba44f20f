package org.tieline.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tieline.ties.TieTerms.Counted;

/** Stories by tie and word. */
class TieWordsTest {
  private static final Set<String> WANTED = Set.of("BLR-CHN", "BLR-BLR", "CHN-CHN");

  private final TieWords words = new TieWords(WANTED);

  private void add(String id, String language, String... sentences) {
    WrittenStory story = WrittenStory.of(id, language, sentences);
    words.add(story.article(), story.annotated());
  }

  @Test
  void aWordCountsForTheTieAndForBothCountriesWhereASentenceNamesBoth() {
    add("a", "en", "Belarus and China trade.");

    assertThat(words.drain())
        .containsExactlyInAnyOrder(
            new Counted("BLR-BLR", "en", "trade", "trade", 1, 0),
            new Counted("BLR-CHN", "en", "trade", "trade", 1, 0),
            new Counted("CHN-CHN", "en", "trade", "trade", 1, 0));
  }

  @Test
  void aWordBesideBothThatStandsBesideOneEndTooIsToldApart() {
    add("a", "en", "Belarus and China grew.", "Belarus grew.", "China fell.");
    add("b", "en", "China grew.", "Tariff of Belarus and China grew.", "Belarus grew.");
    add("c", "en", "Belarus and China grew.");

    assertThat(words.drain())
        .filteredOn(counted -> counted.id().equals("BLR-CHN"))
        .containsExactlyInAnyOrder(
            new Counted("BLR-CHN", "en", "grew", "grew", 3, 3),
            new Counted("BLR-CHN", "en", "tariff", "tariff", 1, 0));
  }

  @Test
  void aStoryCountsOnceForAStemUnderTheFirstOfItsWords() {
    add("a", "en", "Trading with China grew.", "China trades; China Trade office.");
    add("b", "en", "China traded.");

    assertThat(words.drain())
        .filteredOn(counted -> counted.stem().equals("trade"))
        .containsExactlyInAnyOrder(
            new Counted("CHN-CHN", "en", "trade", "trade", 1, 0),
            new Counted("CHN-CHN", "en", "trade", "traded", 1, 0));
  }

  @Test
  void wordsOfSentencesThatNameNobodyAreLeftOut() {
    add("a", "en", "China grew.", "Rain fell.");

    assertThat(words.drain()).extracting(Counted::term).containsExactly("grew");
  }

  @Test
  void languagesAreCountedApart() {
    add("a", "en", "China Tag");
    add("b", "de", "China Tag");

    assertThat(words.drain()).extracting(Counted::language).containsExactly("en", "de");
  }

  @Test
  void whatWasGivenOutIsForgotten() {
    add("a", "en", "China grew.");
    words.drain();
    add("b", "en", "China grew.");

    assertThat(words.drain()).containsExactly(new Counted("CHN-CHN", "en", "grew", "grew", 1, 0));
  }
}
