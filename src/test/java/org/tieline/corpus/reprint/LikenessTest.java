package org.tieline.corpus.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final Likeness LIKENESS = new Likeness(0.3, 0.5);

  @Test
  void anArticleCutShortMatchesTheLongOneItWasCutFrom() {
    assertThat(match(article("Talks", 0, 40), article("Another title", 0, 4000))).isTrue();
  }

  @Test
  void halfOfTheShorterIsEnoughAndLessIsNot() {
    // 104 words make 100 shingles; 54 shared words make 50.
    assertThat(match(article("Talks", 0, 104), article("Talks", 50, 4000))).isTrue();
    assertThat(match(article("Talks", 0, 104), article("Talks", 51, 4000))).isFalse();
  }

  @Test
  void beingContainedTakesThirtySharedShingles() {
    assertThat(match(article("Talks", 0, 34), article("Talks", 0, 4000))).isTrue();
    assertThat(match(article("Talks", 0, 33), article("Talks", 0, 4000))).isFalse();
  }

  @Test
  void articlesOfLikeLengthMatchBySimilarity() {
    // 100 shingles each, of which 47 are shared: 47 / 153 = .307; 46 / 154 = .299.
    Likeness similarity = new Likeness(0.3, 1);
    assertThat(similarity.match(article("Talks", 0, 104), article("Talks", 53, 157))).isTrue();
    assertThat(similarity.match(article("Talks", 0, 104), article("Talks", 54, 158))).isFalse();
  }

  @Test
  void aShortTextUnderAnotherTitleIsAnOutletsStandingLine() {
    Wording shots = article("The first shots", 0, 17);

    assertThat(match(shots, article("The first shots fired", 0, 17))).isTrue();
    assertThat(match(shots, article("Oil for an embargoed country", 0, 17))).isFalse();
  }

  @Test
  void aTitleAloneMayBeAColumnsAndMatchesNothing() {
    Wording column = Wording.of("What five banks expect of the markets today", "", "en");

    assertThat(match(column, column)).isFalse();
  }

  @Test
  void caseQuotationMarksAndLineBreaksDoNotMatter() {
    Wording one = Wording.of("", "It\u2019s \u201cover\u201d, he\nsaid on Monday", "en");
    Wording other = Wording.of("", "IT'S \"OVER\", HE SAID ON MONDAY", "en");

    assertThat(one.shingles()).hasSize(2).containsExactly(other.shingles());
  }

  private static boolean match(Wording a, Wording b) {
    boolean found = LIKENESS.match(a, b);
    assertThat(LIKENESS.match(b, a)).isEqualTo(found);
    return found;
  }

  private static Wording article(String title, int from, int to) {
    String text = IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    return Wording.of(title, text, "en");
  }
}
