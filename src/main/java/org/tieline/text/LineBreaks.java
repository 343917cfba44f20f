package org.tieline.text;

/**
 * Tells hard-wrapped text (agency wires, mail, old archives: a line break wherever a line was full)
 * from text in which a line break ends a paragraph.
 *
 * <p>Text is hard-wrapped when its lines are no longer than {@value #WIDEST} characters, a quarter
 * or more of its breaks in mid-sentence are followed by lower case or by a script without case, and
 * nine in ten come where the next word would not have fitted into the longest line.
 */
public final class LineBreaks {

  private static final int WIDEST = 120;
  private static final int NARROWEST = 30;

  private static final String SENTENCE_ENDS = ".!?:;\"\u201d\u2019\u00bb\u3002\uff01\uff1f\uff1a";

  /** A line indented by this much opens a paragraph. */
  private static final int INDENT = 2;

  private LineBreaks() {}

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /**
   * The text with the line breaks inside paragraphs as spaces where it is hard-wrapped, else the
   * text itself; offsets are the same in both.
   */
  public static String unwrapped(String text) {
    if (text.indexOf('\n') < 0 || !isWrapped(text)) {
      return text;
    }
    char[] flat = text.toCharArray();
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (!endsParagraph(text, i)) {
        flat[i] = ' ';
        if (i > 0 && flat[i - 1] == '\r') {
          flat[i - 1] = ' ';
        }
      }
    }
    return new String(flat);
  }

  private static boolean isWrapped(String text) {
    int width = 0;
    for (int start = 0; start < text.length(); ) {
      int end = lineEnd(text, start);
      width = Math.max(width, Blanks.trim(text, start, end) - start);
      if (width > WIDEST) {
        return false;
      }
      start = end + 1;
    }
    if (width < NARROWEST) {
      return false;
    }
    int inside = 0;
    int lower = 0;
    int measured = 0;
    int full = 0;
    for (int start = 0, end = lineEnd(text, 0); end < text.length(); ) {
      int next = end + 1;
      int nextEnd = lineEnd(text, next);
      if (!endsParagraph(text, end) && breaksMidSentence(text, start, end)) {
        int first = Blanks.skip(text, next, nextEnd);
        inside++;
        lower += isUpper(text.charAt(first)) ? 0 : 1;
        if (start > 0) { // the first line may have lost its dateline
          measured++;
          full += fills(text, start, end, first, nextEnd, width) ? 1 : 0;
        }
      }
      start = next;
      end = nextEnd;
    }
    return inside > 0 && 4 * lower >= inside && 10 * full >= 9 * measured;
  }

  private static boolean breaksMidSentence(String text, int start, int end) {
    int stop = Blanks.trim(text, start, end);
    if (stop == start) {
      return false;
    }
    return SENTENCE_ENDS.indexOf(text.charAt(stop - 1)) < 0;
  }

  /** Whether the next line's first word would have made this line longer than the longest. */
  private static boolean fills(String text, int start, int end, int first, int nextEnd, int width) {
    int word = first;
    while (word < nextEnd && !Blanks.isBlank(text.charAt(word))) {
      word++;
    }
    // Two of grace: some wrap by bytes, or keep a blank at the end.
    return Blanks.trim(text, start, end) - start + 1 + (word - first) > width - 2;
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean endsParagraph(String text, int lineBreak) {
    int next = lineBreak + 1;
    int end = lineEnd(text, next);
    int first = Blanks.skip(text, next, end);
    return first == end || first - next >= INDENT || startsBlank(text, lineBreak);
  }

  /** Whether the line that this break ends is blank itself. */
  private static boolean startsBlank(String text, int lineBreak) {
    int start = text.lastIndexOf('\n', lineBreak - 1) + 1;
    return Blanks.skip(text, start, lineBreak) == lineBreak;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
