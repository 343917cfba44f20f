package org.tieline.entities.recognition;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tieline.text.Sentence;

/** Articles for tests: a title, and a text cut at blank lines and by the JDK's sentence rules. */
final class Articles {
  private Articles() {}

  static ArticleText of(String title, String text, String language, String source) {
    List<Sentence> sentences = new ArrayList<>();
    if (!title.isEmpty()) {
      sentences.add(new Sentence(0, 0, title.length()));
    }
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    int number = 1;
    int from = 0;
    for (String line : text.split("(?<=\n)")) {
      breaks.setText(line);
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
        if (!line.substring(start, end).isBlank()) {
          sentences.add(new Sentence(number++, from + start, from + end));
        }
      }
      from += line.length();
    }
    return new ArticleText(title, text, language, null, source, sentences);
  }

  static ArticleText english(String text) {
    return of("", text, "en", "");
  }

  static List<Name> names(String text) {
    return Recognisers.standard().names(english(text));
  }
}
