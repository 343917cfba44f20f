package org.tieline.corpus.reprint;

import java.util.Arrays;
import org.tieline.counting.LongDictionary;
import org.tieline.text.Tokens;

/**
 * An article's wording as 64-bit hashes of its word 5-grams (Broder 1997). Words are those of
 * {@link Tokens}, normalised, so that case, quotation marks and line breaks do not matter.
 */
public final class Shingles {
  private static final int WORDS = 5;

  /** Odd, so that multiplying loses nothing (Knuth's MMIX generator). */
  private static final long MULTIPLIER = 6364136223846793005L;

  private static final long OLDEST = power(WORDS);

  private Shingles() {}

  /**
   * The hashes in the text's order, repeated ones again; of fewer than five words, one hash of them
   * all; of no words, none.
   *
   * @param language ISO 639-1, or "und"
   */
  public static long[] of(String text, String language) {
    Tokens words = Tokens.of(text, 0, text.length(), language);
    if (words.size() == 0) {
      return new long[0];
    }
    long[] last = new long[WORDS];
    long[] shingles = new long[Math.max(1, words.size() - WORDS + 1)];
    long rolling = 0;
    for (int i = 0; i < words.size(); i++) {
      long word = hash(words, i);
      rolling = rolling * MULTIPLIER + word - last[i % WORDS] * OLDEST;
      last[i % WORDS] = word;
      shingles[Math.max(0, i - WORDS + 1)] = LongDictionary.mix(rolling);
    }
    return shingles;
  }

  /** The same hashes as a set: ascending, none twice. */
  public static long[] distinct(long[] shingles) {
    long[] sorted = shingles.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** What {@link #hash(String)} gives for a normalised word, mostly without making its string. */
  static long hash(Tokens words, int index) {
    int end = words.end(index);
    long hash = end - words.start(index);
    for (int i = words.start(index); i < end; i++) {
      char letter = words.text().charAt(i);
      // Small letters of other alphabets, and of I in Turkish, are left to the tokens.
      if (letter >= 0x80 || letter == 'I') {
        return hash(words.normalized(index));
      }
      boolean capital = letter >= 'A' && letter <= 'Z';
      hash = hash * MULTIPLIER + (capital ? letter + ('a' - 'A') : letter);
    }
    return LongDictionary.mix(hash);
  }

  /** 64 bits for a string. */
  static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = hash * MULTIPLIER + word.charAt(i);
    }
    return LongDictionary.mix(hash);
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= MULTIPLIER;
    }
    return power;
  }
}
