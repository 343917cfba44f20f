package org.tieline.corpus.reprint;

import java.util.Arrays;
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
      long word = hash(words.normalized(i));
      rolling = rolling * MULTIPLIER + word - last[i % WORDS] * OLDEST;
      last[i % WORDS] = word;
      shingles[Math.max(0, i - WORDS + 1)] = mix(rolling);
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

  /** 64 bits for a string. */
  static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = hash * MULTIPLIER + word.charAt(i);
    }
    return mix(hash);
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= MULTIPLIER;
    }
    return power;
  }

  /** Every bit of the input changes half the bits of the output (Steele, Lea and Flood 2014). */
  private static long mix(long key) {
    long z = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
