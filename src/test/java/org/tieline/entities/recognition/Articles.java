package org.tieline.entities.recognition;

import java.util.List;
import org.tieline.text.Sentences;

/** Articles for tests. */
final class Articles {
  private Articles() {}

  static ArticleText of(String title, String text, String language, String source) {
    return new ArticleText(
        title, text, language, null, source, Sentences.of(title, text, language));
  }

  static ArticleText english(String text) {
    return of("", text, "en", "");
  }

  static List<Name> names(String text) {
    return Recognisers.standard().names(english(text));
  }
}
