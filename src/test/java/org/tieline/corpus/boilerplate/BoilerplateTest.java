package org.tieline.corpus.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoilerplateTest {
  private static final String SIGN_UP = "Sign up for our newsletter";

  private final Boilerplate boilerplate = new Boilerplate(Map.of("Wire", Set.of(SIGN_UP)));

  @Test
  void anOutletsLineIsTakenOutAndAllElseStaysToTheLetter() {
    Boilerplate.Cleaned cleaned =
        boilerplate.clean(
            "Wire", "Drill", "Troops met.\n\n  Sign up  for our newsletter\n\nThey left. \n");

    assertThat(cleaned.text()).isEqualTo("Troops met.\n\n  \n\nThey left. \n");
    assertThat(cleaned.removed()).containsExactly(SIGN_UP);
    assertThat(cleaned.words("en")).isEqualTo(5);
  }

  @Test
  void itsWordsAreThoseOfTheArticlesLanguage() {
    String line = "Abonnez-vous à l'infolettre d'aujourd'hui";
    Boilerplate.Cleaned cleaned =
        new Boilerplate(Map.of("Wire", Set.of(line))).clean("Wire", "Drill", line);

    assertThat(cleaned.words("fr")).isGreaterThan(cleaned.words("ru"));
  }

  @Test
  void aLineGoesAsOftenAsItStands() {
    assertThat(boilerplate.clean("Wire", "", SIGN_UP + "\nTroops met.\n" + SIGN_UP).removed())
        .hasSize(2);
  }

  @Test
  void anotherOutletsLineStays() {
    String text = "Troops met.\n" + SIGN_UP;

    assertThat(boilerplate.clean("Gazette", "", text).text()).isEqualTo(text);
    assertThat(boilerplate.clean(null, "", text).text()).isEqualTo(text);
  }

  @Test
  void aSentenceOfTheStoryThatHoldsTheLineStays() {
    String text = "The page says: Sign up for our newsletter";

    assertThat(boilerplate.clean("Wire", "", text).text()).isEqualTo(text);
  }

  @Test
  void anArticleThatIsNothingElseKeepsItsTextUnlessItHasATitle() {
    assertThat(boilerplate.clean("Wire", "", SIGN_UP).text()).isEqualTo(SIGN_UP);
    assertThat(boilerplate.clean("Wire", "Drill", SIGN_UP).text()).isEmpty();
  }

  @Test
  void versionsOfOneArticleShareWhatStandsBesideALine() {
    List<SeenLine> first = SeenLine.of("Wire", "en", "Drill", "A long report on troops.\nMore.");
    List<SeenLine> second = SeenLine.of("Wire", "en", "New", "A long report on troops.\nMore.");
    List<SeenLine> other = SeenLine.of("Wire", "en", "Trade", "A long report on tariffs.\nMore.");

    assertThat(first.get(1).line()).isEqualTo(second.get(1).line()).isEqualTo(other.get(1).line());
    assertThat(first.get(1).beside()).isEqualTo(second.get(1).beside());
    assertThat(first.get(1).beside()).isNotEqualTo(other.get(1).beside());
  }

  @Test
  void aStubsOnlyParagraphStandsBesideItsTitle() {
    SeenLine drill = SeenLine.of("Wire", "en", "Drill", "Subscribe to read on.").get(0);
    SeenLine trade = SeenLine.of("Wire", "en", "Trade", "Subscribe to read on.").get(0);

    assertThat(drill.line()).isEqualTo(trade.line());
    assertThat(drill.beside()).isNotEqualTo(trade.beside());
  }
}
