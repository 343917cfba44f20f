package org.tieline.terms;

import java.util.Arrays;

/** How often each term stands in one article: an array by term, and a list of those that do. */
final class Occurrences {

  /** Receives a term with its occurrences. */
  @FunctionalInterface
  interface Visitor {
    void visit(int term, int occurrences);
  }

  private int[] occurrences = new int[1024];
  private int[] terms = new int[1024];
  private int size;

  void add(int term) {
    if (term >= occurrences.length) {
      occurrences = Arrays.copyOf(occurrences, 2 * term);
    }
    if (occurrences[term]++ == 0) {
      if (size == terms.length) {
        terms = Arrays.copyOf(terms, 2 * size);
      }
      terms[size++] = term;
    }
  }

  /** Shows the article's terms in the order in which they were first added, and forgets them. */
  void drain(Visitor visitor) {
    for (int i = 0; i < size; i++) {
      visitor.visit(terms[i], occurrences[terms[i]]);
      occurrences[terms[i]] = 0;
    }
    size = 0;
  }
}
