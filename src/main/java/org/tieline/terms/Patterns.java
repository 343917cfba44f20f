package org.tieline.terms;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import org.tieline.counting.LongDictionary;

/**
 * What must be counted to say how firmly phrases hold: for each set of a phrase's words, the
 * sequences of the phrase's length that have these words at their places.
 *
 * <p>The same words at the same distances are one node of a trie, whatever the phrase and the
 * places, so that a text looks them up once; a node counts for every sequence around it that the
 * text has room for.
 */
final class Patterns implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int ROOT = -1;
  private static final int OFFSET = 28;

  private final Phrases phrases;
  private final int longest;
  private final LongDictionary nodes = new LongDictionary();

  /** By word, the node of that word alone; -1 for none. */
  private final int[] single;

  /** By node, where its counts begin; behind the last node, where they end. */
  private final int[] begin;

  /** By node, the offsets at which a longer one has its last word, as bits. */
  private final short[] longer;

  Patterns(Phrases phrases, int longest) {
    this.phrases = phrases;
    this.longest = Math.min(longest, phrases.longest());
    single = new int[phrases.count(1)];
    Arrays.fill(single, ROOT);
    for (int size = 2; size <= this.longest; size++) {
      BitSet terms = phrases.terms(size);
      for (int place = terms.nextSetBit(0); place >= 0; place = terms.nextSetBit(place + 1)) {
        int[] words = phrases.words(size, place);
        for (int first = 0; first < size; first++) {
          single[words[first]] = nodes.code(key(ROOT, 0, words[first]));
          add(words, single[words[first]], first, first + 1);
        }
      }
    }
    begin = new int[nodes.size() + 1];
    longer = new short[nodes.size()];
    for (int node = 0; node < nodes.size(); node++) {
      int offset = (int) (nodes.key(node) >>> OFFSET & 15);
      begin[node + 1] = begin[node] + room(offset + 1, this.longest - offset);
      int parent = (int) (nodes.key(node) >>> 32) - 1;
      if (parent != ROOT) {
        longer[parent] |= (short) (1 << offset);
      }
    }
  }

  private void add(int[] words, int parent, int first, int from) {
    for (int place = from; place < words.length; place++) {
      add(words, nodes.code(key(parent, place - first, words[place])), first, place + 1);
    }
  }

  private static long key(int parent, int offset, int word) {
    return (long) (parent + 1) << 32 | (long) offset << OFFSET | word;
  }

  /**
   * Where a node's counts begin for sequences that start so many words before it, behind those of
   * fewer words. There is one for every number of words that a sequence may have behind the node,
   * and the node is counted at the most that the text has there: what a number of words has room
   * for is the sum from it on.
   *
   * @param span words from the node's first to its last
   */
  private int room(int span, int before) {
    return before * (longest - span + 1) - before * (before - 1) / 2;
  }

  /** Words in the longest phrase. */
  int longest() {
    return longest;
  }

  /** How many counts there are. */
  int counts() {
    return begin[nodes.size()];
  }

  Phrases phrases() {
    return phrases;
  }

  /** The words, without those that are in no phrase that is measured. */
  int[] known(int[] words) {
    int[] known = words.clone();
    for (int i = 0; i < known.length; i++) {
      known[i] = known[i] >= 0 && single[known[i]] == ROOT ? StoryWords.OTHER : known[i];
    }
    return known;
  }

  /**
   * Counts the patterns that begin at a word, for every sequence that holds them.
   *
   * @param words as {@link #known} gives them
   * @param from the first word that a sequence may begin with
   * @param end behind the last word that it may end with
   */
  void count(int[] words, int start, int from, int end, long[] counts) {
    int node = words[start] < 0 ? ROOT : single[words[start]];
    if (node != ROOT) {
      count(words, start, 0, node, start - from, end, counts);
    }
  }

  private void count(
      int[] words, int start, int offset, int node, int before, int end, long[] counts) {
    count(node, offset + 1, before, end - start - offset - 1, counts);
    // Most nodes are whole phrases, and are not looked up further.
    for (int left = longer[node]; left != 0; left &= left - 1) {
      int next = Integer.numberOfTrailingZeros(left);
      int word = start + next < end ? words[start + next] : ROOT;
      int found = word < 0 ? ROOT : nodes.find(key(node, next, word));
      if (found != ROOT) {
        count(words, start, next, found, before, end, counts);
      }
    }
  }

  private void count(int node, int span, int before, int after, long[] counts) {
    int more = longest - span;
    for (int ahead = 0; ahead <= Math.min(before, more); ahead++) {
      counts[begin[node] + room(span, ahead) + Math.min(after, more - ahead)]++;
    }
  }

  /** Occurrences of each of a phrase's words, wherever they stand. */
  double[] occurrences(int[] phrase, long[] counts) {
    return Arrays.stream(phrase)
        .mapToDouble(
            word -> Arrays.stream(counts, begin[single[word]], begin[single[word]] + longest).sum())
        .toArray();
  }

  /**
   * Sequences with a phrase's words, by the set of its places whose words they have: at index i
   * those with the words at the places of i's bits.
   *
   * @param total all sequences of that length
   */
  long[] matching(int[] phrase, long[] counts, long total) {
    long[] matching = new long[1 << phrase.length];
    matching[0] = total;
    for (int set = 1; set < matching.length; set++) {
      int first = Integer.numberOfTrailingZeros(set);
      int last = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(set);
      int node = ROOT;
      for (int place = first; place <= last; place++) {
        node = (set >> place & 1) == 0 ? node : nodes.find(key(node, place - first, phrase[place]));
      }
      int span = last - first + 1;
      int at = begin[node] + room(span, first);
      for (int behind = phrase.length - 1 - last; behind <= longest - span - first; behind++) {
        matching[set] += counts[at + behind];
      }
    }
    return matching;
  }
}
