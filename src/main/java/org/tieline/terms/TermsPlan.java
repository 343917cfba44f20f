package org.tieline.terms;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which terms are counted, and what is told of them.
 *
 * @param minimum least stories of a word that is published
 * @param size words in the longest term, 1 to 5
 * @param phraseMinimum least stories of a term of several words, 2 or more
 * @param collocations words in the longest collocation, 2 to 5; 0 for none
 * @param stopWords files with more stop words, by language; under the empty key for every language
 * @param prior words that the prior of keyness weighs; empty for as many as the corpus has
 * @param contrasts in the order of the job file
 * @param watch terms and entities whose every hit is of interest
 * @param hits most hits of a watched term or entity
 */
public record TermsPlan(
    long minimum,
    int size,
    long phraseMinimum,
    int collocations,
    Map<String, String> stopWords,
    OptionalLong prior,
    List<Contrast> contrasts,
    List<String> watch,
    int hits) {

  /** Words alone. */
  public static TermsPlan words() {
    return new TermsPlan(1, 1, 2, 0, Map.of(), OptionalLong.empty(), List.of(), List.of(), 1);
  }

  /** Words in the longest phrase that is counted. */
  int longest() {
    return Math.max(size, collocations);
  }

  /** Whether something that is asked for depends on the entities that articles mention. */
  public boolean needsEntities() {
    return contrasts.stream()
            .anyMatch(
                contrast ->
                    contrast.kind() == Contrast.Kind.ENTITY
                        || contrast.kind() == Contrast.Kind.PAIR)
        || watch.stream().anyMatch(Concordance::isEntity);
  }
}
