package org.tieline.ties;

import java.util.ArrayList;
import java.util.List;
import org.tieline.corpus.Article;
import org.tieline.entities.Annotated;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Annotated.NamingSentence;

/** A story with its wording, in which Belarus and China are named where they stand. */
record WrittenStory(Article article, Annotated annotated) {

  static WrittenStory of(String id, String language, String... sentences) {
    String text = String.join("\n", sentences);
    List<NamingSentence> naming = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      List<Named> names = new ArrayList<>();
      name(names, sentence, start, "Belarus", "BLR");
      name(names, sentence, start, "China", "CHN");
      naming.add(new NamingSentence(naming.size() + 1, start, start + sentence.length(), 1, names));
      start += sentence.length() + 1;
    }
    return new WrittenStory(
        new Article(
            id, id, "Outlet", null, "", null, null, null, "record", language, 1, "file", text,
            null),
        new Annotated(id, id, "Outlet", language, null, naming, List.of(), List.of()));
  }

  private static void name(
      List<Named> names, String sentence, int start, String country, String code) {
    int at = sentence.indexOf(country);
    if (at >= 0) {
      int from = start + at;
      names.add(
          new Named(
              from, from + country.length(), country, code, country, "country", code, "name"));
    }
  }
}
