package org.tieline.terms;

import java.util.Arrays;
import org.tieline.counting.LongDictionary;

/**
 * How terms are written, and how often so: a word's form, or a shorter surface and one form more.
 * Which term a surface is of is told once and remembered.
 */
final class Surfaces {
  private static final int NONE = -1;

  private final LongDictionary surfaces = new LongDictionary();

  /** By form, one more than its surface. */
  private int[] words = new int[1024];

  /** By surface, one more than its term. */
  private int[] terms = new int[1024];

  private int[] occurrences = new int[1024];

  /** The surface of one word. */
  int word(int form) {
    if (form >= words.length) {
      words = Arrays.copyOf(words, 2 * form);
    }
    if (words[form] == 0) {
      words[form] = longer(NONE, form) + 1;
    }
    return words[form] - 1;
  }

  /** The surface that is one word longer. */
  int longer(int surface, int form) {
    int known = surfaces.size();
    int longer = surfaces.code((long) surface << 32 | form);
    if (longer == known && longer == terms.length) {
      terms = Arrays.copyOf(terms, 2 * longer);
      occurrences = Arrays.copyOf(occurrences, 2 * longer);
    }
    return longer;
  }

  /** The term of a surface; -1 where it was not told yet. */
  int term(int surface) {
    return terms[surface] - 1;
  }

  void tell(int surface, int term) {
    terms[surface] = term + 1;
  }

  void count(int surface, int times) {
    occurrences[surface] += times;
  }

  int occurrences(int surface) {
    return occurrences[surface];
  }

  /** The last form of a surface. */
  int form(int surface) {
    return (int) surfaces.key(surface);
  }

  /** The words as they are written, a blank between two. */
  String text(int surface, Vocabulary vocabulary) {
    int beginning = (int) (surfaces.key(surface) >> 32);
    String last = vocabulary.surface(form(surface));
    return beginning == NONE ? last : text(beginning, vocabulary) + " " + last;
  }

  /** Surfaces, those included that are the beginning of a term's alone. */
  int size() {
    return surfaces.size();
  }

  /** Forgets everything, as the vocabulary forgets its forms. */
  void clear() {
    surfaces.clear();
    words = new int[1024];
    terms = new int[1024];
    occurrences = new int[1024];
  }
}
