package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermFoldTest {
  private static final long WORD = 7;
  private static final long OTHER = 8;

  @Test
  void countsOfSeveralTasksAddUpAndTheMostFrequentFormNamesTheTerm() {
    CountedTerm term =
        fold(
                1,
                TermCount.named(WORD, TermCount.STEM, "en", "drill", 0),
                TermCount.named(WORD, TermCount.SURFACE, "en", "Drill", 3),
                TermCount.named(WORD, TermCount.SURFACE, "en", "drill", 2),
                TermCount.named(WORD, TermCount.SURFACE, "en", "drill", 2),
                part(WORD, 0, 2, 1, 1, 10),
                part(WORD, 0, 1, 1, 1, 12),
                part(WORD, 3, 0, 1, 0, 9))
            .get(0);

    assertThat(term.term()).isEqualTo("drill");
    assertThat(term.stem()).isEqualTo("drill");
    assertThat(List.of(term.occurrences(), term.articles(), term.stories(), term.sources()))
        .containsExactly(3L, 3L, 2L, 2L);
    assertThat(List.of(term.first_day(), term.last_day())).containsExactly(9L, 12L);
    assertThat(Parts.unpack(term.by_source()))
        .containsExactly(new Parts.Part(0, 3, 2, 2, 5, 300), new Parts.Part(3, 0, 1, 0, 0, 0));
  }

  @Test
  void ofEquallyFrequentFormsTheFirstInOrderNamesTheTerm() {
    CountedTerm term =
        fold(
                1,
                TermCount.named(WORD, TermCount.SURFACE, "en", "Drill", 2),
                TermCount.named(WORD, TermCount.SURFACE, "en", "drill", 2),
                part(WORD, 0, 4, 1, 1, 10))
            .get(0);
    assertThat(term.term()).isEqualTo("Drill");
  }

  @Test
  void wordsOfTooFewStoriesAreLeftOut() {
    assertThat(
            fold(
                2,
                TermCount.named(WORD, TermCount.SURFACE, "en", "rare", 1),
                part(WORD, 0, 1, 1, 1, 10),
                TermCount.named(OTHER, TermCount.SURFACE, "en", "common", 2),
                part(OTHER, 0, 2, 2, 2, 10)))
        .extracting(CountedTerm::term)
        .containsExactly("common");
  }

  private static TermCount part(
      long term, int source, long occurrences, long articles, long stories, long day) {
    return new TermCount(
        term,
        TermCount.SOURCE,
        source,
        null,
        null,
        occurrences,
        articles,
        stories,
        occurrences * occurrences,
        100 * occurrences,
        day,
        day);
  }

  private static List<CountedTerm> fold(long minimum, TermCount... counts) {
    List<CountedTerm> terms = new ArrayList<>();
    TermFold.fold(List.of(counts).iterator(), minimum).forEachRemaining(terms::add);
    return terms;
  }
}
