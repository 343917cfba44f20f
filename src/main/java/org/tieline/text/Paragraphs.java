package org.tieline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text: what stands between line breaks, or between blank or indented lines
 * where the text is hard-wrapped.
 */
public final class Paragraphs {
  private Paragraphs() {}

  /**
   * A paragraph's place in its text, without the blanks around it.
   *
   * @param start UTF-16 offset of its first character
   * @param end offset behind its last
   */
  public record Paragraph(int start, int end) {

    /** Its words with a single space between them, however they were wrapped. */
    public String line(String text) {
      StringBuilder line = new StringBuilder(end - start);
      for (int i = start; i < end; i++) {
        if (!Blanks.isBlank(text.charAt(i))) {
          line.append(text.charAt(i));
        } else if (line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      }
      return line.toString();
    }
  }

  /** The paragraphs in order, none empty. */
  public static List<Paragraph> of(String text) {
    String flat = LineBreaks.unwrapped(text);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int start = 0; start < flat.length(); ) {
      int end = start;
      while (end < flat.length() && !LineBreaks.isLineBreak(flat.charAt(end))) {
        end++;
      }
      int first = Blanks.skip(flat, start, end);
      if (first < end) {
        paragraphs.add(new Paragraph(first, Blanks.trim(flat, first, end)));
      }
      start = end + 1;
    }
    return paragraphs;
  }
}
