package org.tieline.terms;

/**
 * Which words stand together: those with nothing but blanks between them, a hyphen (Russia-China)
 * or a possessive ending (Russia's president). Other punctuation parts phrases, and so does the end
 * of a line, unless small letters follow, as in hard-wrapped text.
 */
final class Phrasing {
  private static final int LONGEST = 4;

  private Phrasing() {}

  /**
   * @param from offset behind the first word
   * @param to offset of the second word
   */
  static boolean joined(String text, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    boolean apostrophe = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean ending = apostrophe && (c == 's' || c == 'S');
      apostrophe = i == from && (c == '\'' || c == '\u2019');
      boolean wrapped = c == '\n' && Character.isLowerCase(text.charAt(to));
      if (!apostrophe && !ending && !wrapped && !isBlankOrHyphen(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlankOrHyphen(char c) {
    return c == ' ' || c == '\u00a0' || c == '-' || c == '\u2011';
  }
}
