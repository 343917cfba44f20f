package org.tieline.topics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tieline.corpus.Article;
import org.tieline.terms.TermNumbers;
import org.tieline.terms.Terms;

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

  /** Reads texts as codes; for one thread, while the codes are shared. */
  TermNumbers reader() {
    return new TermNumbers(language, (stem, surface) -> codes.getOrDefault(stem, -1));
  }

  /** The codes of the words that are terms, none twice. */
  int[] of(List<String> words) {
    TreeSet<Integer> found = new TreeSet<>();
    TermNumbers reader = reader();
    words.forEach(word -> reader.forEach(word, found::add));
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The codes of an article's terms, in the order of title and text.
   *
   * @param reader of these codes, {@link #reader}
   */
  static int[] of(Article article, TermNumbers reader) {
    IntStream.Builder read = IntStream.builder();
    reader.forEach(article.title(), read);
    reader.forEach(article.text(), read);
    return read.build().toArray();
  }
}
