package org.tieline.terms;

import java.util.Map;
import java.util.TreeMap;

/**
 * Runs of words that may be phrases: terms that stand together, and names with small words in them,
 * as Bank of England.
 */
public final class PhraseCandidates {
  private static final int LONGEST = 4;

  private PhraseCandidates() {}

  /**
   * The candidates of a title and a text: by the stems of their words, joined by blanks, the words
   * as they first stand in the text, else in the title, whose capitals tell less.
   *
   * @param words reads them; it forgets nothing
   */
  public static Map<String, String> of(Vocabulary words, String title, String text) {
    int[] forms = words.read(text, title);
    Map<String, String> candidates = new TreeMap<>();
    for (int from = 0; from < forms.length; from++) {
      if (!isTerm(words, forms[from])) {
        continue;
      }
      StringBuilder stems = new StringBuilder(words.stem(forms[from]));
      StringBuilder surfaces = new StringBuilder(words.surface(forms[from]));
      boolean terms = true;
      for (int to = from + 1;
          to < forms.length && to < from + LONGEST && forms[to] != Vocabulary.BREAK;
          to++) {
        stems.append(' ').append(words.stem(forms[to]));
        surfaces.append(' ').append(words.surface(forms[to]));
        if (!isTerm(words, forms[to])) {
          terms = false;
        } else if (terms || isName(words, forms[from]) && isName(words, forms[to])) {
          candidates.putIfAbsent(stems.toString(), surfaces.toString());
        }
      }
    }
    return candidates;
  }

  private static boolean isName(Vocabulary words, int form) {
    return Character.isUpperCase(words.surface(form).codePointAt(0));
  }

  private static boolean isTerm(Vocabulary words, int form) {
    return form != Vocabulary.BREAK && words.isTerm(form);
  }
}
