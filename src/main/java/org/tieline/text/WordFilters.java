package org.tieline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's filters, applied to one word at a time. Not safe for use by several threads. */
final class WordFilters {
  private final OneWord word = new OneWord();
  private final TokenStream filters;
  private final CharTermAttribute filtered;

  /**
   * @param chain what a stream of words goes through
   */
  WordFilters(UnaryOperator<TokenStream> chain) {
    this.filters = chain.apply(word);
    this.filtered = filters.getAttribute(CharTermAttribute.class);
  }

  /** What becomes of a word: the first of several, the word itself where nothing is left. */
  String of(String given) {
    word.set(given);
    try {
      filters.reset();
      return filters.incrementToken() && filtered.length() > 0 ? filtered.toString() : given;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stream of one word, to be set anew. */
  private static final class OneWord extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next;

    void set(String word) {
      next = word;
    }

    @Override
    public boolean incrementToken() {
      if (next == null) {
        return false;
      }
      clearAttributes();
      term.setEmpty().append(next);
      next = null;
      return true;
    }
  }
}
