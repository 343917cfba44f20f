package org.tieline.terms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tieline.text.Stems;
import org.tieline.text.StopWords;
import org.tieline.text.Tokens;

/**
 * Reads the terms of articles in one language: words that hold a letter and are no stop words, each
 * under its stem. Confined to one thread.
 */
public final class Vocabulary {
  private static final int REMEMBERED = 1 << 17;

  private final String language;
  private final Stems stems;
  private final Set<String> stopWords;
  private final Map<String, String> known = new HashMap<>();

  public Vocabulary(String language) {
    this.language = language;
    this.stems = Stems.of(language);
    this.stopWords = StopWords.of(language);
  }

  /** Receives an article's terms in order. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param stem by which surfaces are counted as one term
     * @param surface the word as the text has it
     */
    void visit(String stem, String surface);
  }

  /** Shows the terms of a text. */
  public void forEach(String text, Visitor visitor) {
    Tokens tokens = Tokens.of(text, 0, text.length(), language);
    for (int i = 0; i < tokens.size(); i++) {
      String stem = stem(tokens.normalized(i));
      if (!stem.isEmpty()) {
        visitor.visit(stem, tokens.surface(i));
      }
    }
  }

  /** The stem; empty for what is no term. */
  private String stem(String word) {
    String stem = known.get(word);
    if (stem == null) {
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      stem = isTerm(word) ? stems.stem(word) : "";
      known.put(word, stem);
    }
    return stem;
  }

  private boolean isTerm(String word) {
    return word.codePoints().anyMatch(Character::isLetter)
        && word.codePointCount(0, word.length()) > (isIdeographic(word) ? 0 : 1)
        && !stopWords.contains(word);
  }

  private static boolean isIdeographic(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }
}
