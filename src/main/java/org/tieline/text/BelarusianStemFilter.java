package org.tieline.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A light stemmer for Belarusian, which Lucene lacks: takes off the case endings of nouns and
 * adjectives, the longest that leaves a stem of three letters, after the manner of Dolamic, L. and
 * Savoy, J. (2009): Indexing and searching strategies for the Russian language. JASIST 60,
 * 2540-2547. A vowel before the ending goes too, so that all cases of "партыя" and of "новы" have
 * one stem.
 */
final class BelarusianStemFilter extends TokenFilter {

  private static final int SHORTEST_STEM = 3;

  /** Longest first. */
  private static final String[] ENDINGS = {
    "ага", "яга", "аму", "яму", "ымі", "імі", "амі", "ямі", "ым", "ім", "ых", "іх", "ой", "ай",
    "яй", "ах", "ях", "аў", "яў", "оў", "ёў", "еў", "ам", "ям", "ом", "ем", "ём", "аю", "яю", "ею",
    "а", "я", "о", "е", "э", "у", "ю", "ы", "і", "й", "ь"
  };

  private static final String VOWELS = "аеёіоуыюя";

  /** Before "ія" they stand in nouns only: "Грузія" is no form of "груз". */
  private static final String BEFORE_NOUN_ENDINGS = "бвзлмпсф";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  BelarusianStemFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    for (String ending : ENDINGS) {
      int stem = term.length() - ending.length();
      if (stem >= SHORTEST_STEM && ending.contentEquals(term.subSequence(stem, term.length()))) {
        term.setLength(stem);
        if (stem > SHORTEST_STEM && isOfEnding(term.charAt(stem - 2), term.charAt(stem - 1))) {
          term.setLength(stem - 1);
        }
        break;
      }
    }
    return true;
  }

  /** Whether the last letter before an ending changes by the case. */
  private static boolean isOfEnding(char before, char last) {
    boolean doubled = last == 'с' && before == 'с'; // "Беларуссю" beside "Беларусь"
    boolean ofNoun = last == 'і' && BEFORE_NOUN_ENDINGS.indexOf(before) >= 0;
    return doubled || VOWELS.indexOf(last) >= 0 && !ofNoun;
  }
}
