package org.tieline.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stretch of text in which two are named together. */
public enum Unit {
  SENTENCE,
  WINDOW,
  PARAGRAPH,
  ARTICLE;

  /**
   * The codes that each stretch of an article names.
   *
   * @param sentences those that name somebody, in order
   * @param codes what each of them names; sorted, none twice
   * @param window sentences of a window, the title being the first of the article
   * @return codes by stretch; sorted, none twice
   */
  List<int[]> stretches(List<Annotated.NamingSentence> sentences, List<int[]> codes, int window) {
    List<int[]> stretches = new ArrayList<>();
    int last = 0;
    for (int first = 0; first < codes.size(); first++) {
      if (this != ARTICLE && !sentences.get(first).isText()) {
        continue;
      }
      int end = first + 1;
      while (end < codes.size() && holds(sentences.get(first), sentences.get(end), window)) {
        end++;
      }
      // A window that ends with the one before holds nothing new.
      if (end > last) {
        stretches.add(union(codes.subList(first, end)));
        last = end;
      }
    }
    return stretches;
  }

  private boolean holds(
      Annotated.NamingSentence first, Annotated.NamingSentence other, int window) {
    return switch (this) {
      case SENTENCE -> false;
      case WINDOW -> other.isText() && other.number() - first.number() < window;
      case PARAGRAPH -> other.isText() && other.paragraph() == first.paragraph();
      case ARTICLE -> true;
    };
  }

  private static int[] union(List<int[]> codes) {
    if (codes.size() == 1) {
      return codes.get(0);
    }
    return codes.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
  }
}
