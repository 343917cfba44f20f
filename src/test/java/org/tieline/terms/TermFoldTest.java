package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tieline.counting.Block;

class TermFoldTest {
  private static final long WORD = 7;
  private static final long OTHER = 8;

  @Test
  void countsOfSeveralTasksAddUpAndTheMostFrequentFormNamesTheTerm() {
    CountedTerm term =
        fold(
                1,
                count(WORD, Map.of("Drill", 3, "drill", 2), 10, source(0, 2, 1, 1)),
                count(WORD, Map.of("drill", 2), 12, source(3, 0, 1, 0), source(0, 1, 1, 1)),
                count(WORD, Map.of(), 9))
            .get(0);

    assertThat(term.term()).isEqualTo("drill");
    assertThat(term.stem()).isEqualTo("stem");
    assertThat(List.of(term.occurrences(), term.articles(), term.stories(), term.sources()))
        .containsExactly(3L, 3L, 2L, 2L);
    assertThat(List.of(term.first_day(), term.last_day())).containsExactly(9L, 12L);
    assertThat(Parts.unpack(term.by_source()))
        .containsExactly(new Parts.Part(0, 3, 2, 2, 5, 300), new Parts.Part(3, 0, 1, 0, 0, 0));
  }

  @Test
  void ofEquallyFrequentFormsTheFirstInOrderNamesTheTerm() {
    CountedTerm term =
        fold(1, count(WORD, Map.of("Drill", 2, "drill", 2), 10, source(0, 4, 1, 1))).get(0);
    assertThat(term.term()).isEqualTo("Drill");
  }

  @Test
  void wordsOfTooFewStoriesAreLeftOut() {
    assertThat(
            fold(
                2,
                count(WORD, Map.of("rare", 1), 10, source(0, 1, 1, 1)),
                count(OTHER, Map.of("common", 2), 10, source(0, 2, 2, 2))))
        .extracting(CountedTerm::term)
        .containsExactly("common");
  }

  private static Parts.Part source(int source, long occurrences, long articles, long stories) {
    return new Parts.Part(
        source, occurrences, articles, stories, occurrences * occurrences, 100 * occurrences);
  }

  private static TermCount count(
      long term, Map<String, Integer> forms, long day, Parts.Part... sources) {
    Block surfaces = new Block();
    forms.forEach(
        (form, occurrences) -> {
          surfaces.add(form);
          surfaces.add(occurrences);
        });
    byte[] none = {};
    return new TermCount(
        term,
        "en",
        "stem",
        surfaces.bytes(),
        Parts.pack(List.of(sources)),
        none,
        none,
        none,
        day,
        day);
  }

  private static List<CountedTerm> fold(long minimum, TermCount... counts) {
    List<CountedTerm> terms = new ArrayList<>();
    TermFold.fold(List.of(counts).iterator(), minimum).forEachRemaining(terms::add);
    return terms;
  }
}
