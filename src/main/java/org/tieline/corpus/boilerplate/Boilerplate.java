package org.tieline.corpus.boilerplate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tieline.text.Paragraphs;
import org.tieline.text.Tokens;

/**
 * What outlets repeat below and between their articles: sign-up lines, copyright footers, "Story
 * continued below".
 *
 * @param lines by outlet, a single space between their words; "" for articles that name none
 */
public record Boilerplate(Map<String, Set<String>> lines) implements Serializable {

  /**
   * A text without its boilerplate.
   *
   * @param removed the lines that went, in order, each as often as it stood there
   */
  public record Cleaned(String text, List<String> removed) {

    /** Words in the lines that went, as a language parts them. */
    public long words(String language) {
      return removed.stream()
          .mapToLong(line -> Tokens.of(line, 0, line.length(), language).size())
          .sum();
    }
  }

  /**
   * Takes an outlet's boilerplate out of one of its texts. All else stays to the letter. An article
   * that would be left with nothing keeps its text.
   *
   * @param source null for none
   */
  public Cleaned clean(String source, String title, String text) {
    Set<String> repeated = lines.get(source == null ? "" : source);
    if (repeated == null) {
      return new Cleaned(text, List.of());
    }
    StringBuilder kept = new StringBuilder();
    List<String> removed = new ArrayList<>();
    int from = 0;
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(text)) {
      String line = paragraph.line(text);
      if (repeated.contains(line)) {
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
