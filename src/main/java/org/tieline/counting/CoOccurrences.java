package org.tieline.counting;

import java.util.Arrays;
import java.util.List;

/**
 * Counts which codes are named together, without joining mentions to themselves: the upper triangle
 * of each stretch of text goes into primitive maps, by outlet and by period. A code paired with
 * itself counts where it is named at all: the margins.
 */
public final class CoOccurrences {

  /** Receives a pair's counts. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param lesser the lesser code of the pair; equal to the greater for a margin
     * @param sentences sentences of leads that name both
     * @param articles articles that name both, reprints included
     * @param stories stories whose lead names both
     */
    void visit(int lesser, int greater, int heading, long sentences, long articles, long stories);
  }

  private final LongDictionary pairs = new LongDictionary();
  private final FacetTally bySource = new FacetTally(3);
  private final FacetTally byPeriod = new FacetTally(3);

  /** The pairs of the article at hand. */
  private int[] named = new int[64];

  private int namedPairs;

  /** By pair: its place among those of the article at hand, good only if {@link #named} agrees. */
  private int[] places = new int[64];

  private long[] sentencesNaming = new long[64];

  /**
   * Adds an article.
   *
   * @param sentences the codes that each sentence names; sorted, none twice
   * @param stretches the codes that each stretch of text names together; sorted, none twice
   * @param source the outlet's number
   * @param period the period's place; negative for none
   * @param lead whether the article stands for its story
   */
  public void add(
      List<int[]> sentences, List<int[]> stretches, int source, int period, boolean lead) {
    namedPairs = 0;
    for (int[] codes : stretches) {
      addPairs(codes, 0);
    }
    if (lead) {
      for (int[] codes : sentences) {
        addPairs(codes, 1);
      }
    }
    long story = lead ? 1 : 0;
    for (int place = 0; place < namedPairs; place++) {
      bySource.add(named[place], source, sentencesNaming[place], 1, story);
      if (period >= 0) {
        byPeriod.add(named[place], period, sentencesNaming[place], 1, story);
      }
    }
  }

  private void addPairs(int[] codes, int sentences) {
    for (int i = 0; i < codes.length; i++) {
      long lesser = (long) codes[i] << 32;
      for (int j = i; j < codes.length; j++) {
        // The array may be a longer one behind this call.
        int place = place(pairs.code(lesser | codes[j]));
        sentencesNaming[place] += sentences;
      }
    }
  }

  private int place(int pair) {
    if (pair >= places.length) {
      places = Arrays.copyOf(places, Math.max(pair + 1, 2 * places.length));
    }
    int place = places[pair];
    if (place < namedPairs && named[place] == pair) {
      return place;
    }
    if (namedPairs == named.length) {
      named = Arrays.copyOf(named, 2 * named.length);
      sentencesNaming = Arrays.copyOf(sentencesNaming, named.length);
    }
    places[pair] = namedPairs;
    named[namedPairs] = pair;
    sentencesNaming[namedPairs] = 0;
    return namedPairs++;
  }

  /** How many counts are held. */
  public int size() {
    return bySource.size() + byPeriod.size();
  }

  public void forEachBySource(Visitor visitor) {
    forEach(bySource, visitor);
  }

  public void forEachByPeriod(Visitor visitor) {
    forEach(byPeriod, visitor);
  }

  private void forEach(FacetTally tally, Visitor visitor) {
    tally.forEach(
        (pair, heading, sums, at) -> {
          long key = pairs.key(pair);
          visitor.visit(
              (int) (key >>> 32), (int) key, heading, sums[at], sums[at + 1], sums[at + 2]);
        });
  }

  /** Forgets everything. */
  public void clear() {
    pairs.clear();
    bySource.clear();
    byPeriod.clear();
  }
}
