package org.tieline.entities;

import java.time.LocalDate;
import java.util.List;
import org.tieline.corpus.Article;
import org.tieline.entities.recognition.ListedNames;
import org.tieline.entities.recognition.Recognisers;

/** Annotated articles for tests. */
final class Annotations {
  private Annotations() {}

  static Article article(String id, String text, String language, LocalDate day) {
    return new Article(
        id, id, "Outlet", null, "", null, null, day, "record", language, 1, "file", text, null);
  }

  static Annotated english(String id, String text, LocalDate day) {
    return Annotation.annotate(
        article(id, text, "en", day), Recognisers.standard(), new ListedNames(List.of()));
  }
}
