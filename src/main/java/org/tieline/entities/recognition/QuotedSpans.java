package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.List;

/** Passages between quotation marks, within a paragraph. */
final class QuotedSpans {

  /** Least letters: shorter ones are names and words at a distance. */
  private static final int SHORTEST = 9;

  private static final int LONGEST = 3000;

  /**
   * A passage.
   *
   * @param start behind the opening mark
   * @param end before the closing mark
   */
  record Quoted(int start, int end) {}

  private QuotedSpans() {}

  /** The passages of a text, in order. */
  static List<Quoted> of(String text) {
    List<Quoted> spans = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      String closing = closing(text.charAt(i));
      if (closing != null) {
        int end = end(text, i + 1, closing);
        if (end > i) {
          if (isSpeech(text, i + 1, end)) {
            spans.add(new Quoted(i + 1, end));
          }
          i = end;
        }
      }
    }
    return spans;
  }

  private static String closing(char opening) {
    return switch (opening) {
      case '"' -> "\"";
      case '\u201c' -> "\u201d";
      case '\u201e' -> "\u201c\u201d";
      case '\u00ab' -> "\u00bb";
      default -> null;
    };
  }

  private static int end(String text, int from, String closing) {
    for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
      char c = text.charAt(i);
      if (closing.indexOf(c) >= 0) {
        return i;
      }
      if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSpeech(String text, int start, int end) {
    int blanks = 0;
    for (int i = start; i < end; i++) {
      blanks += text.charAt(i) == ' ' ? 1 : 0;
    }
    return end - start >= SHORTEST && blanks >= 2;
  }
}
