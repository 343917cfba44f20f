package org.tieline.corpus.boilerplate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tieline.text.Paragraphs;

/**
 * What outlets repeat below and between their articles: sign-up lines, copyright footers, "Story
 * continued below".
 *
 * @param lines by outlet; "" for articles that name none
 */
public record Boilerplate(Map<String, Map<String, Line>> lines) implements Serializable {

  /**
   * A line that its outlet repeats.
   *
   * @param text the line, a single space between its words
   * @param words words in it
   */
  public record Line(String text, long words) implements Serializable {}

  /**
   * A text without its boilerplate.
   *
   * @param removed the lines that went, in order, each as often as it stood there
   */
  public record Cleaned(String text, List<Line> removed) {

    /** Words in the lines that went. */
    public long words() {
      return removed.stream().mapToLong(Line::words).sum();
    }
  }

  /**
   * Takes an outlet's boilerplate out of one of its texts. All else stays to the letter. An article
   * that would be left with nothing keeps its text.
   *
   * @param source null for none
   */
  public Cleaned clean(String source, String title, String text) {
    Map<String, Line> repeated = lines.get(source == null ? "" : source);
    if (repeated == null) {
      return new Cleaned(text, List.of());
    }
    StringBuilder kept = new StringBuilder();
    List<Line> removed = new ArrayList<>();
    int from = 0;
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(text)) {
      Line line = repeated.get(paragraph.line(text));
      if (line != null) {
        kept.append(text, from, paragraph.start());
        from = paragraph.end();
        removed.add(line);
      }
    }
    kept.append(text, from, text.length());
    boolean left = !title.isBlank() || !kept.toString().isBlank();
    return removed.isEmpty() || !left
        ? new Cleaned(text, List.of())
        : new Cleaned(kept.toString(), removed);
  }
}
