package org.tieline.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tieline.counting.LongDictionary;

/**
 * The phrases worth counting, as a trie: a phrase is the place of a shorter one, its beginning, and
 * the place of its last word. Places are in the order of keys, so that they are the same in every
 * run. Grown by {@link PhraseSearch}, then only read.
 */
final class Phrases implements Serializable {
  private static final long serialVersionUID = 1;

  private final List<LongDictionary> levels = new ArrayList<>();
  private final List<BitSet> published = new ArrayList<>();

  /** No phrases, and no words. */
  static Phrases none() {
    return new Phrases();
  }

  /**
   * Adds the phrases that are one word longer than the longest yet.
   *
   * @param keys of the phrases, sorted; ids of words first, then as {@link #key} makes them
   * @param terms whether each is published as a term; of words, whether it is one
   */
  void add(long[] keys, BitSet terms) {
    LongDictionary level = new LongDictionary();
    for (long key : keys) {
      level.code(key);
    }
    levels.add(level);
    published.add(terms);
  }

  /** Words in the longest phrase. */
  int longest() {
    return levels.size();
  }

  /** Phrases of a size; 1 for words. */
  int count(int size) {
    return size > levels.size() ? 0 : levels.get(size - 1).size();
  }

  /** The place of a word; -1 for one that is in no phrase. */
  int word(long id) {
    return levels.isEmpty() ? -1 : levels.get(0).find(id);
  }

  /**
   * The place of a phrase among those of its size; -1 for none.
   *
   * @param size its words, 2 or more
   * @param beginning the place of the phrase without its last word
   * @param word the place of its last word
   */
  int place(int size, int beginning, int word) {
    return size > levels.size() ? -1 : levels.get(size - 1).find(key(beginning, word));
  }

  /** What a phrase is known by: the places of its beginning and of its last word. */
  static long key(int beginning, int word) {
    return (long) beginning << 32 | word;
  }

  /** Whether the phrase, or word, is a term: it starts and ends with one, in enough stories. */
  boolean isTerm(int size, int place) {
    return published.get(size - 1).get(place);
  }

  /** Places of the terms of a size. */
  BitSet terms(int size) {
    return published.get(size - 1);
  }

  /** The places of a phrase's words, in order. */
  int[] words(int size, int place) {
    int[] words = new int[size];
    int at = place;
    for (int i = size - 1; i > 0; i--) {
      long key = levels.get(i).key(at);
      words[i] = (int) key;
      at = (int) (key >>> 32);
    }
    words[0] = at;
    return words;
  }

  /** Whether a phrase would start and end with a term. */
  boolean isFramedByTerms(int size, long key) {
    int first = words(size - 1, (int) (key >>> 32))[0];
    return isTerm(1, first) && isTerm(1, (int) key);
  }
}
