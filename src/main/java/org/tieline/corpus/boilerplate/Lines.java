package org.tieline.corpus.boilerplate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tieline.text.Paragraphs;

/** The distinct paragraphs of an article, and what else the article says beside each. */
final class Lines {
  private final Set<String> lines = new LinkedHashSet<>();
  private final List<String> longest;

  Lines(String title, String text) {
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(text)) {
      lines.add(paragraph.line(text));
    }
    Set<String> all = new LinkedHashSet<>(lines);
    all.add(title.strip());
    longest = new ArrayList<>(all);
    longest.sort(Comparator.comparingInt(String::length).reversed());
  }

  Set<String> all() {
    return lines;
  }

  /**
   * The longest of the article's other lines, its title among them: two articles that share it are
   * versions of one, and say nothing about what the outlet repeats.
   */
  String beside(String line) {
    for (String other : longest) {
      if (!other.equals(line)) {
        return other;
      }
    }
    return "";
  }
}
