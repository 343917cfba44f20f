package org.tieline.terms;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import org.tieline.counting.LongDictionary;

/**
 * What must be counted to say how firmly phrases hold: for each of a phrase's words, and each set
 * of them, the sequences of the phrase's length that have these words at their places. A trie for
 * each length, over places and words.
 */
final class Patterns implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int ROOT = -1;
  private static final int PLACE = 28;

  private final Phrases phrases;
  private final LongDictionary[] nodes;

  /** By size, and place and word, the node of that word at that place; -1 for none. */
  private final int[][] single;

  Patterns(Phrases phrases, int longest) {
    this.phrases = phrases;
    this.nodes = new LongDictionary[Math.min(longest, phrases.longest()) + 1];
    this.single = new int[nodes.length][];
    for (int size = 2; size < nodes.length; size++) {
      nodes[size] = new LongDictionary();
      single[size] = new int[size * phrases.count(1)];
      Arrays.fill(single[size], ROOT);
      BitSet terms = phrases.terms(size);
      for (int place = terms.nextSetBit(0); place >= 0; place = terms.nextSetBit(place + 1)) {
        int[] words = phrases.words(size, place);
        add(nodes[size], words, ROOT, 0);
        for (int i = 0; i < size; i++) {
          single[size][at(i, words[i])] = nodes[size].find(key(ROOT, i, words[i]));
        }
      }
    }
  }

  private int at(int place, int word) {
    return place * phrases.count(1) + word;
  }

  private static void add(LongDictionary nodes, int[] words, int parent, int from) {
    for (int place = from; place < words.length; place++) {
      add(nodes, words, nodes.code(key(parent, place, words[place])), place + 1);
    }
  }

  private static long key(int parent, int place, int word) {
    return (long) (parent + 1) << 32 | (long) place << PLACE | word;
  }

  /** Words in the longest phrase. */
  int longest() {
    return nodes.length - 1;
  }

  /** Sets of words of the phrases of a size. */
  int count(int size) {
    return nodes[size].size();
  }

  Phrases phrases() {
    return phrases;
  }

  /**
   * Counts the sequence that starts at a word under every pattern that it matches.
   *
   * @param counts of the size's patterns
   */
  void count(int[] words, int start, int size, long[] counts) {
    int held = 0;
    for (int place = 0; place < size; place++) {
      int word = words[start + place];
      int node = word < 0 ? ROOT : single[size][at(place, word)];
      if (node != ROOT) {
        counts[node]++;
        held |= 1 << place;
      }
    }
    for (int place = 0; place < size; place++) {
      if ((held >> place & 1) != 0) {
        int node = single[size][at(place, words[start + place])];
        count(words, start, size, counts, node, held & -2 << place);
      }
    }
  }

  /**
   * @param places a bit for each that may follow the node
   */
  private void count(int[] words, int start, int size, long[] counts, int parent, int places) {
    for (int rest = places; rest != 0; rest &= rest - 1) {
      int place = Integer.numberOfTrailingZeros(rest);
      int node = nodes[size].find(key(parent, place, words[start + place]));
      if (node != ROOT) {
        counts[node]++;
        count(words, start, size, counts, node, places & -2 << place);
      }
    }
  }

  /**
   * Sequences with a phrase's words, by the set of its places whose words they have: at index i
   * those with the words at the places of i's bits.
   *
   * @param counts of the size's patterns
   * @param total all sequences of that length
   */
  long[] matching(int[] phrase, long[] counts, long total) {
    long[] matching = new long[1 << phrase.length];
    matching[0] = total;
    for (int set = 1; set < matching.length; set++) {
      int node = ROOT;
      for (int place = 0; place < phrase.length; place++) {
        node =
            (set >> place & 1) == 0
                ? node
                : nodes[phrase.length].find(key(node, place, phrase[place]));
      }
      matching[set] = counts[node];
    }
    return matching;
  }
}
