package org.tieline.corpus.reprint;

import java.io.Serializable;
import java.util.Arrays;
import org.tieline.text.Tokens;

/**
 * What articles are compared by.
 *
 * @param title hashes of the title's words, ascending, none twice; empty where there is none, or
 *     where there is nothing but a title
 * @param shingles of the text, or of the title where there is no text, ascending, none twice
 */
public record Wording(long[] title, long[] shingles) implements Serializable {

  /**
   * An article's wording.
   *
   * @param title empty for none
   * @param text empty for none
   * @param language ISO 639-1, or "und"
   */
  public static Wording of(String title, String text, String language) {
    return new Wording(
        text.isEmpty() ? new long[0] : words(title, language),
        Shingles.distinct(inOrder(title, text, language)));
  }

  /** The shingles one after the other, repeated ones again. */
  public static long[] inOrder(String title, String text, String language) {
    return Shingles.of(text.isEmpty() ? title : text, language);
  }

  private static long[] words(String title, String language) {
    Tokens tokens = Tokens.of(title, 0, title.length(), language);
    long[] words = new long[tokens.size()];
    Arrays.setAll(words, i -> Shingles.hash(tokens, i));
    return Shingles.distinct(words);
  }
}
