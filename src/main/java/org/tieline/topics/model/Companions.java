package org.tieline.topics.model;

import java.util.Arrays;
import org.tieline.statistics.Npmi;

/**
 * How often terms of one topic stand near each other, in windows of ten terms that move term by
 * term, and how often they are to be expected there in other stories.
 */
final class Companions {
  private static final int WINDOW = 10;

  /** Keeps logarithms of none, and quotients, finite, as measures of coherence do. */
  private static final double EPSILON = 1e-12;

  /** How much what was counted weighs beside what is expected of others. */
  private static final double COUNTED = 1. / 3;

  /** Windows of a story in which two terms meet, where none shows. */
  private static final double WINDOWS_A_STORY = 5;

  private final int[][] terms;

  /** By topic, term and term: windows with both; on the diagonal, windows with the one. */
  private final int[][] windows;

  /** Stories with a window that has both. */
  private final int[][] stories;

  private final double discount;
  private final double missed;
  private long allWindows;

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
    int[] pairs = pairsByStories();
    this.discount = pairs[1] == 0 ? 0 : pairs[1] / (pairs[1] + 2. * pairs[2]);
    this.missed = pairs[1] / Math.max(1., pairs[0]);
  }

  /** How many pairs of terms meet in no, one and two stories. */
  private int[] pairsByStories() {
    int[] pairs = new int[3];
    for (int topic = 0; topic < terms.length; topic++) {
      for (int a = 0; a < terms[topic].length; a++) {
        for (int b = 0; b < a; b++) {
          int together = stories[topic][a * terms[topic].length + b];
          if (together < pairs.length) {
            pairs[together]++;
          }
        }
      }
    }
    return pairs;
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
            this.stories[topic][Math.max(x, y) * size + Math.min(x, y)] += both > 1 ? 1 : 0;
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
    int size = terms[topic].length;
    return ofWindows(
        windows[topic][Math.max(a, b) * size + Math.min(a, b)],
        windows[topic][a * size + a],
        windows[topic][b * size + b]);
  }

  /**
   * How surely two terms of a topic go together: their NPMI in these stories, and twice as much
   * that which is expected in as many others. Terms that meet often in one story may meet in none
   * of the others: the stories where they are to meet are those where they did, less the discount
   * of Ney, Essen and Kneser (1994), and of terms that never met what Good (1953) gives those not
   * seen; they meet by chance, as Poisson has it.
   */
  double likeness(int topic, int a, int b) {
    return COUNTED * npmi(topic, a, b) + (1 - COUNTED) * expected(topic, a, b);
  }

  private double expected(int topic, int a, int b) {
    int size = terms[topic].length;
    int at = Math.max(a, b) * size + Math.min(a, b);
    double ofA = windows[topic][a * size + a];
    double ofB = windows[topic][b * size + b];
    int met = stories[topic][at];
    double meeting = met == 0 ? missed : met - discount;
    double none = Math.exp(-meeting);
    double each = met == 0 ? WINDOWS_A_STORY : (double) windows[topic][at] / met;
    // Of the cases in which they meet, the mean.
    double both = Math.max(1, meeting / Math.max(EPSILON, 1 - none)) * each;
    return (1 - none) * ofWindows(Math.min(both, Math.min(ofA, ofB)), ofA, ofB)
        + none * ofWindows(0, ofA, ofB);
  }

  private double ofWindows(double both, double ofA, double ofB) {
    if (ofA == 0 || ofB == 0) {
      return -1;
    }
    return both == 0
        ? Math.log(EPSILON / (ofA / allWindows * (ofB / allWindows))) / -Math.log(EPSILON)
        : Npmi.of(both, ofA, ofB, allWindows);
  }
}
