package org.tieline.terms;

import org.tieline.counting.LongDictionary;

/**
 * Terms as numbers of 64 bits: a word's is a hash of language and stem, the same in every task; a
 * phrase's is negative and tells its size and its place in {@link Phrases}. Two of a million words
 * share a number once in 18 million corpora.
 */
final class TermIds {
  private static final int SIZE = 40;

  private TermIds() {}

  /**
   * @param term whether it is a term; a stop word is no term's stem, though it be spelled alike
   *     ("own", and what remains of "owned")
   */
  static long word(String language, String stem, boolean term) {
    long hash = term ? language.length() : -language.length();
    for (int i = 0; i < language.length(); i++) {
      hash = LongDictionary.mix(hash + language.charAt(i));
    }
    for (int i = 0; i < stem.length(); i++) {
      hash = LongDictionary.mix(hash + stem.charAt(i));
    }
    return hash & Long.MAX_VALUE;
  }

  /**
   * @param place among the phrases of that size
   */
  static long phrase(int size, int place) {
    return Long.MIN_VALUE | (long) size << SIZE | place;
  }

  /** Words in the term. */
  static int size(long term) {
    return term < 0 ? (int) (term >>> SIZE) & 0xFF : 1;
  }

  /** The place of a phrase among those of its size. */
  static int place(long term) {
    return (int) term;
  }
}
