package org.tieline.topics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tieline.corpus.Article;
import org.tieline.terms.Terms;
import org.tieline.terms.Vocabulary;

/** The terms that topics are made of, in one language, and the code of each. */
final class TermCodes implements Serializable {
  private static final long serialVersionUID = 1;

  private final String language;
  private final List<Terms.StoryTerm> terms;
  @JsonIgnore private final Map<String, Integer> codes = new HashMap<>();

  @JsonCreator
  TermCodes(
      @JsonProperty("language") String language,
      @JsonProperty("terms") List<Terms.StoryTerm> terms) {
    this.language = language;
    this.terms = terms;
    terms.forEach(term -> codes.put(term.stem(), codes.size()));
  }

  int size() {
    return terms.size();
  }

  /** The term as it stands in texts most often. */
  String term(int code) {
    return terms.get(code).term();
  }

  /** Reads articles for {@link #of}; for one thread, while the codes are shared. */
  Vocabulary vocabulary() {
    return new Vocabulary(language);
  }

  /** The codes of the words that are terms, none twice. */
  int[] of(List<String> words) {
    TreeSet<Integer> found = new TreeSet<>();
    Vocabulary vocabulary = vocabulary();
    for (String word : words) {
      vocabulary.forEach(
          word,
          (stem, surface) -> {
            if (codes.containsKey(stem)) {
              found.add(codes.get(stem));
            }
          });
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The codes of an article's terms, in the order of title and text. */
  int[] of(Article article, Vocabulary vocabulary) {
    int[][] read = {new int[64]};
    int[] size = {0};
    Vocabulary.Visitor visitor =
        (stem, surface) -> {
          Integer code = codes.get(stem);
          if (code != null) {
            if (size[0] == read[0].length) {
              read[0] = Arrays.copyOf(read[0], 2 * size[0]);
            }
            read[0][size[0]++] = code;
          }
        };
    vocabulary.forEach(article.title(), visitor);
    vocabulary.forEach(article.text(), visitor);
    return Arrays.copyOf(read[0], size[0]);
  }
}
