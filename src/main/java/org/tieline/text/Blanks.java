package org.tieline.text;

/** Characters that show nothing: spaces of every width, controls, byte order marks. */
final class Blanks {

  private Blanks() {}

  static boolean isBlank(char c) {
    return c <= ' '
        || (c >= 0x7f
            && (Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200b'
                || c == '\ufeff'));
  }

  /** The first offset from {@code start} that is not blank, or {@code end}. */
  static int skip(String text, int start, int end) {
    int i = start;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The offset behind the last character before {@code end} that is not blank. */
  static int trim(String text, int start, int end) {
    int i = end;
    while (i > start && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
