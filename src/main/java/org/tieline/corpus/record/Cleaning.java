package org.tieline.corpus.record;

/** Takes from a text what no text holds; all else stays to the letter. */
final class Cleaning {
  private static final char REPLACEMENT = '\uFFFD';

  private Cleaning() {}

  /**
   * Undoes mojibake, drops NUL characters and puts U+FFFD for lone surrogates; null if what is left
   * is blank.
   */
  static String clean(String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    String text = Mojibake.repair(given);
    int fault = firstFault(text);
    if (fault == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, fault);
    for (int i = fault; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        clean.append(c).append(text.charAt(++i));
      } else if (c != 0) {
        clean.append(Character.isSurrogate(c) ? REPLACEMENT : c);
      }
    }
    return clean.toString().isBlank() ? null : clean.toString();
  }

  private static int firstFault(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) != 0) {
      if (!Character.isSurrogate(text.charAt(i))) {
        i++;
      } else if (isPair(text, i)) {
        i += 2;
      } else {
        return i;
      }
    }
    return i;
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
