package org.tieline.topics.model;

import java.util.Arrays;
import org.tieline.statistics.Npmi;

/**
 * How often terms of one topic stand near each other, in windows of ten terms that move term by
 * term, and in one story.
 */
final class Companions {
  private static final int WINDOW = 10;

  private final int[][] terms;

  /** By topic, term and term: windows with both; on the diagonal, windows with the one. */
  private final int[][] windows;

  private final int[][] stories;
  private long allWindows;
  private long allStories;

  /**
   * @param terms of each topic
   */
  Companions(Stories stories, int[][] terms) {
    this.terms = terms;
    this.windows = squares(terms);
    this.stories = squares(terms);
    int[][] topics = new int[stories.vocabulary()][];
    int[][] places = new int[stories.vocabulary()][];
    for (int topic = 0; topic < terms.length; topic++) {
      for (int place = 0; place < terms[topic].length; place++) {
        int term = terms[topic][place];
        topics[term] = appended(topics[term], topic);
        places[term] = appended(places[term], place);
      }
    }
    for (int story = 0; story < stories.size(); story++) {
      count(stories, story, topics, places);
    }
  }

  private static int[][] squares(int[][] terms) {
    return Arrays.stream(terms).map(t -> new int[t.length * t.length]).toArray(int[][]::new);
  }

  private static int[] appended(int[] values, int value) {
    int[] more = values == null ? new int[1] : Arrays.copyOf(values, values.length + 1);
    more[more.length - 1] = value;
    return more;
  }

  private void count(Stories stories, int story, int[][] topics, int[][] places) {
    int length = stories.length(story);
    int last = Math.max(1, length - WINDOW + 1);
    allWindows += last;
    allStories++;
    // Of each term of a topic, where it stands.
    Occurrences occurrences = new Occurrences();
    for (int at = 0; at < length; at++) {
      int term = stories.term(story, at);
      if (topics[term] != null) {
        occurrences.add(term, at, last);
      }
    }
    for (int a = 0; a < occurrences.size; a++) {
      for (int b = a; b < occurrences.size; b++) {
        int both = 0;
        for (int i = 0; i < topics[occurrences.terms[a]].length; i++) {
          int topic = topics[occurrences.terms[a]][i];
          int j = Arrays.binarySearch(topics[occurrences.terms[b]], topic);
          if (j >= 0) {
            both = both == 0 ? 1 + occurrences.together(a, b) : both;
            int size = terms[topic].length;
            int x = places[occurrences.terms[a]][i];
            int y = places[occurrences.terms[b]][j];
            windows[topic][Math.max(x, y) * size + Math.min(x, y)] += both - 1;
            this.stories[topic][Math.max(x, y) * size + Math.min(x, y)]++;
          }
        }
      }
    }
  }

  /** The windows of one story that hold each of its terms, as sets of bits. */
  private static final class Occurrences {
    private int size;
    private int[] terms = new int[16];
    private long[][] held = new long[16][];

    void add(int term, int at, int last) {
      int place = 0;
      while (place < size && terms[place] != term) {
        place++;
      }
      if (place == size) {
        if (size == terms.length) {
          terms = Arrays.copyOf(terms, 2 * size);
          held = Arrays.copyOf(held, 2 * size);
        }
        terms[size] = term;
        held[size++] = new long[(last >> 6) + 1];
      }
      for (int window = Math.max(0, at - WINDOW + 1); window <= at && window < last; window++) {
        held[place][window >> 6] |= 1L << window;
      }
    }

    int together(int a, int b) {
      int both = 0;
      for (int i = 0; i < held[a].length; i++) {
        both += Long.bitCount(held[a][i] & held[b][i]);
      }
      return both;
    }
  }

  /** NPMI of two terms of a topic by windows. */
  double npmi(int topic, int a, int b) {
    return npmi(windows[topic], terms[topic].length, a, b, 0, allWindows);
  }

  /**
   * How surely two terms of a topic go together: the mean of their NPMI in windows, from two
   * standard deviations fewer than counted, so that chance meetings count for nothing, and of their
   * NPMI in stories, which has more to go by where terms are rare.
   */
  double certain(int topic, int a, int b) {
    int size = terms[topic].length;
    return (npmi(windows[topic], size, a, b, 2, allWindows)
            + npmi(stories[topic], size, a, b, 0, allStories))
        / 2;
  }

  private static double npmi(int[] counts, int size, int a, int b, double deviations, long total) {
    if (counts[a * size + a] == 0 || counts[b * size + b] == 0) {
      return -1;
    }
    double both = counts[Math.max(a, b) * size + Math.min(a, b)];
    return Npmi.of(
        Math.max(0, both - deviations * Math.sqrt(both)),
        counts[a * size + a],
        counts[b * size + b],
        total);
  }
}
