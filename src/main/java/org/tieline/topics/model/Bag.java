package org.tieline.topics.model;

import java.util.Arrays;

/**
 * The terms of a text without their order.
 *
 * @param terms codes, ascending, none twice
 * @param counts occurrences of each
 */
public record Bag(int[] terms, int[] counts) {

  /** Of the codes of a text's terms, in any order; the array is sorted. */
  public static Bag of(int[] codes) {
    Arrays.sort(codes);
    int[] terms = new int[codes.length];
    int[] counts = new int[codes.length];
    int size = 0;
    for (int code : codes) {
      if (size > 0 && terms[size - 1] == code) {
        counts[size - 1]++;
      } else {
        terms[size] = code;
        counts[size++] = 1;
      }
    }
    return new Bag(Arrays.copyOf(terms, size), Arrays.copyOf(counts, size));
  }

  boolean isEmpty() {
    return terms.length == 0;
  }
}
