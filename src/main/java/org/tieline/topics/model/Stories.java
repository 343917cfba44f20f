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

  /** Appends a story: codes of its terms in the order of the text. */
  public void add(int[] story) {
    int end = end(size - 1) + story.length;
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    while (end > terms.length) {
      terms = Arrays.copyOf(terms, terms.length + (terms.length >> 1));
    }
    for (int i = 0, at = end(size - 1); i < story.length; i++, at++) {
      terms[at] = (char) story[i];
    }
    ends[size++] = end;
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
