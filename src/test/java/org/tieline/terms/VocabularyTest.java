package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private static int breaks(String text) {
    int breaks = 0;
    for (int form : new Vocabulary("en").read("", text)) {
      breaks += form == Vocabulary.BREAK ? 1 : 0;
    }
    return breaks - 1;
  }

  private static List<String> terms(String language, Set<String> stopWords, String text) {
    List<String> terms = new ArrayList<>();
    Vocabulary vocabulary = new Vocabulary(language, stopWords);
    vocabulary.forEachTerm(text, form -> terms.add(vocabulary.surface(form)));
    return terms;
  }

  @Test
  void stopWordsOfTheUserAddToThoseBuiltIn() {
    assertThat(terms("en", Set.of("Minister"), "The minister spoke of the drill."))
        .containsExactly("spoke", "drill");
  }

  @Test
  void aStopWordIsOneInCapitalsAndWithoutByTheRulesOfItsLanguage() {
    assertThat(terms("tr", Set.of("IŞIK"), "Işık söndü, IŞIK yandı, ışık kaldı."))
        .containsExactly("söndü", "yandı", "kaldı");
  }

  @Test
  void aStopWordThatTextsPartStopsEachPart() {
    assertThat(terms("en", Set.of("AT&T", "Asia-Pacific"), "Trade of AT&T at asia-pacific sites."))
        .containsExactly("Trade", "sites");
  }

  @Test
  void phrasesGoOnInTheNextLineOfWrappedTextAndEndWithAParagraph() {
    String wrapped = TermArticles.WRAPPED;
    assertThat(breaks(wrapped)).isEqualTo(1);
    assertThat(breaks(wrapped.replace("\n", "\r\n"))).isEqualTo(1);
    assertThat(breaks("Drill near Brest\n\nChina and Belarus")).isEqualTo(1);
  }

  @Test
  void stopWordsBuiltInAreKnownInTheSpellingOfNews() {
    assertThat(terms("el", Set.of(), "Η επίσκεψη της αντιπροσωπείας από το Μινσκ είναι"))
        .containsExactly("επίσκεψη", "αντιπροσωπείας", "Μινσκ");
    assertThat(terms("ro", Set.of(), "Belarus și China, exerciții și pace"))
        .containsExactly("Belarus", "China", "exerciții", "pace");
    assertThat(terms("fa", Set.of(), "این سفر که یک رئیس به مسکو کرد"))
        .contains("سفر", "مسکو")
        .doesNotContain("این", "که", "یک");
  }

  @Test
  void aStopWordHasEitherApostrophe() {
    assertThat(terms("en", Set.of("o\u2019clock"), "Ten o'clock and nine o\u2019clock."))
        .containsExactly("Ten", "nine");
  }

  @Test
  void russianWordsAreTheSameWithTheLettersYoAndYe() {
    assertThat(terms("ru", Set.of(), "Ещё самолёт, еще самолет"))
        .containsExactly("самолёт", "самолет");
    Vocabulary.Read read = new Vocabulary("ru").stems("самолёт самолет");
    assertThat(read.ids()[0]).isEqualTo(read.ids()[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"be", "uk"})
  void otherLanguagesKeepTheLetterYo(String language) {
    Vocabulary.Read read = new Vocabulary(language).stems("лёд лед");
    assertThat(read.ids()[0]).isNotEqualTo(read.ids()[1]);
  }

  @Test
  void theLanguagesOfATaskShareOneBoundOnTheFormsTheyKnow() {
    String forms =
        IntStream.range(0, 2 * Vocabulary.REMEMBERED / 3)
            .mapToObj(number -> "word" + number)
            .collect(Collectors.joining(" "));
    Vocabulary german = new Vocabulary("de");
    Vocabulary french = new Vocabulary("fr");

    german.read("", forms);
    assertThat(Vocabulary.areFull(List.of(german, french))).isFalse();
    french.read("", forms);
    assertThat(Vocabulary.areFull(List.of(german, french))).isTrue();
  }
}
