package org.tieline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PatternsTest {
  private static final int WORDS = 4;

  /** Every pair and every triple of four words; a fifth is in none. */
  private static final Phrases PHRASES = phrases();

  /** Sequences do not reach over here. */
  private static final int MIDDLE = 7;

  @Test
  void everySetOfAPhrasesWordsIsCountedWhereTheyStand() {
    int[] text = new Random(3).ints(500, -1, WORDS + 1).toArray();
    Patterns patterns = new Patterns(PHRASES, 3);
    int[] known = patterns.known(text);
    long[] counts = new long[patterns.counts()];
    for (int start = 0; start < text.length; start++) {
      boolean early = start < MIDDLE;
      patterns.count(known, start, early ? 0 : MIDDLE, early ? MIDDLE : text.length, counts);
    }
    for (int size = 2; size <= 3; size++) {
      for (int place = 0; place < PHRASES.count(size); place++) {
        int[] phrase = PHRASES.words(size, place);
        long[] matching = patterns.matching(phrase, counts, naive(text, phrase, 0));
        for (int set = 0; set < 1 << size; set++) {
          assertThat(matching[set]).isEqualTo(naive(text, phrase, set));
        }
      }
    }
  }

  private static long naive(int[] text, int[] phrase, int set) {
    long count = 0;
    for (int start = 0; start + phrase.length <= text.length; start++) {
      boolean matches = start >= MIDDLE || start + phrase.length <= MIDDLE;
      for (int place = 0; place < phrase.length; place++) {
        matches &= (set >> place & 1) == 0 || text[start + place] == phrase[place];
      }
      count += matches ? 1 : 0;
    }
    return count;
  }

  private static Phrases phrases() {
    Phrases phrases = Phrases.none();
    phrases.add(new long[] {10, 20, 30, 40, 50}, all(WORDS + 1));
    for (int size = 2; size <= 3; size++) {
      long[] keys = new long[(int) Math.pow(WORDS, size)];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = Phrases.key(i / WORDS, i % WORDS);
      }
      phrases.add(keys, all(keys.length));
    }
    return phrases;
  }

  private static BitSet all(int count) {
    BitSet all = new BitSet();
    all.set(0, count);
    return all;
  }
}
