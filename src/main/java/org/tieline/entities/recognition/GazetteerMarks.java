package org.tieline.entities.recognition;

import org.tieline.entities.recognition.Lexicon.Match;

/** What the lexicon and the gazetteer know of the words of a sentence, as small numbers. */
final class GazetteerMarks {

  /** Inhabitants that a state or province counts as. */
  private static final int REGION_SIZE = 400_000;

  private GazetteerMarks() {}

  /** By word: the kind of the listed form that it stands in, and where in it; 0 for none. */
  static int[] listed(Lexicon lexicon, Words words) {
    int[] marks = new int[words.size()];
    for (Match match : lexicon.matches(words)) {
      for (int i = match.from(); i < match.to(); i++) {
        marks[i] = 1 + match.entry().kind().ordinal() * 4 + part(i, match.from(), match.to());
      }
    }
    return marks;
  }

  /** By word: how large the place is that it may be part of, and where in it; 0 for none. */
  static int[] places(Places places, Words words) {
    int[] marks = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      int to = places.longest(words, i);
      if (to > i) {
        int most = 0;
        for (Places.Place candidate : places.of(words, i, to)) {
          int population = candidate.isRegion() ? REGION_SIZE : candidate.population();
          most = Math.max(most, population);
        }
        int scale = most > 300_000 ? 3 : most > 50_000 ? 2 : 1;
        for (int w = i; w < to; w++) {
          marks[w] = 1 + scale * 4 + part(w, i, to);
        }
        i = to - 1;
      }
    }
    return marks;
  }

  private static int part(int i, int from, int to) {
    return to - from == 1 ? 0 : i == from ? 1 : i == to - 1 ? 2 : 3;
  }
}
