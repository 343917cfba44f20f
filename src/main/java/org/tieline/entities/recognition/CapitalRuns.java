package org.tieline.entities.recognition;

import java.util.Set;

/**
 * The runs of capitalised words of a sentence, with small words between them: "Ministry of the
 * Interior".
 *
 * @param from by word: the first of its run; the word itself where it is in none
 * @param to by word: the one behind its run; the word itself where it is in none
 */
@SuppressWarnings("ArrayRecordComponent")
record CapitalRuns(int[] from, int[] to) {

  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&", "de", "-", "'s");

  static CapitalRuns of(Words words) {
    int size = words.size();
    int[] runFrom = new int[size];
    int[] runTo = new int[size];
    int i = 0;
    while (i < size) {
      if (!words.isCapitalised(i)) {
        runFrom[i] = i;
        runTo[i] = i;
        i++;
        continue;
      }
      int to = i + 1;
      while (to < size
          && (words.isCapitalised(to)
              || (LINKS.contains(words.key(to)) && words.isCapitalised(to + 1))
              || (LINKS.contains(words.key(to))
                  && words.is(to + 1, "the")
                  && words.isCapitalised(to + 2)))) {
        to++;
      }
      for (int w = i; w < to; w++) {
        runFrom[w] = i;
        runTo[w] = to;
      }
      i = to;
    }
    return new CapitalRuns(runFrom, runTo);
  }
}
