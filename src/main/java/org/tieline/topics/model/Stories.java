package org.tieline.topics.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The stories that topics are fitted on: their terms in the order of the text, in flat arrays of
 * two bytes a term.
 */
public final class Stories {
  /** Codes of terms are below this, so that two bytes hold them. */
  public static final int MOST_TERMS = Character.MAX_VALUE;

  /** As many as every virtual machine's arrays hold. */
  private static final int MOST_IN_ALL = Integer.MAX_VALUE - 8;

  private final int vocabulary;
  private char[] terms = new char[1 << 16];
  private int[] ends = new int[1 << 10];
  private int size;

  /**
   * @param vocabulary number of distinct terms
   */
  public Stories(int vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Appends a story: codes of its terms in the order of the text.
   *
   * @throws IllegalStateException if the stories have more terms than an array holds
   */
  public void add(int[] story) {
    long end = (long) end(size - 1) + story.length;
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    if (end > terms.length) {
      terms = Arrays.copyOf(terms, capacity(terms.length, end));
    }
    for (int i = 0, at = end(size - 1); i < story.length; i++, at++) {
      terms[at] = (char) story[i];
    }
    ends[size++] = (int) end;
  }

  /** Room for so many terms and, where an array can have it, for half as many as now besides. */
  static int capacity(int now, long needed) {
    if (needed > MOST_IN_ALL) {
      throw new IllegalStateException(
          "reports.topics.fit: the stories have more than %d terms; set a lower fit"
              .formatted(MOST_IN_ALL));
    }
    return (int) Math.max(needed, Math.min(MOST_IN_ALL, now + (long) now / 2));
  }

  public int size() {
    return size;
  }

  int vocabulary() {
    return vocabulary;
  }

  /** Number of terms in a story, repeats included. */
  int length(int story) {
    return ends[story] - end(story - 1);
  }

  int term(int story, int place) {
    return terms[end(story - 1) + place];
  }

  /** A story's terms. */
  Bag bag(int story) {
    return part(story, 0, length(story));
  }

  /** The terms of a part of a story, from place {@code from} to {@code to}, exclusive. */
  Bag part(int story, int from, int to) {
    int start = end(story - 1);
    int[] sorted = new int[to - from];
    for (int i = from; i < to; i++) {
      sorted[i - from] = terms[start + i];
    }
    return Bag.of(sorted);
  }

  /** At most so many of the stories, evenly spread. */
  Stories thinned(int most) {
    int step = Math.max(1, (size + most - 1) / most);
    if (step == 1) {
      return this;
    }
    Stories kept = new Stories(vocabulary);
    for (int story = 0; story < size; story += step) {
      kept.add(terms(story));
    }
    return kept;
  }

  /** A story's terms in the order of the text. */
  int[] terms(int story) {
    return IntStream.range(end(story - 1), ends[story]).map(at -> terms[at]).toArray();
  }

  /** Stories that use each term. */
  int[] uses() {
    int[] uses = new int[vocabulary];
    for (int story = 0; story < size; story++) {
      for (int term : bag(story).terms()) {
        uses[term]++;
      }
    }
    return uses;
  }

  private int end(int story) {
    return story < 0 ? 0 : ends[story];
  }
}
