package org.tieline.counting;

import java.util.Arrays;
import java.util.List;

/**
 * Counts which codes are named together, without joining mentions to themselves: the upper triangle
 * of each sentence or article goes into primitive maps, by outlet and by period. A code paired with
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

  private final boolean wholeArticles;
  private final LongDictionary pairs = new LongDictionary();
  private final Tally bySource = new Tally(3);
  private final Tally byPeriod = new Tally(3);

  /**
   * @param wholeArticles whether an article names both where different sentences do; else one
   *     sentence must
   */
  public CoOccurrences(boolean wholeArticles) {
    this.wholeArticles = wholeArticles;
  }

  /**
   * Adds an article.
   *
   * @param sentences the codes that each sentence names; sorted, none twice
   * @param source the outlet's number
   * @param period the period's place; negative for none
   * @param lead whether the article stands for its story
   */
  public void add(List<int[]> sentences, int source, int period, boolean lead) {
    Tally inArticle = new Tally(1);
    for (int[] codes : sentences) {
      addPairs(inArticle, codes, 1);
    }
    if (wholeArticles) {
      addPairs(
          inArticle,
          sentences.stream().flatMapToInt(Arrays::stream).distinct().sorted().toArray(),
          0);
    }
    long story = lead ? 1 : 0;
    inArticle.forEach(
        (lesser, greater, sums, at) -> {
          int pair = pairs.code((long) lesser << 32 | greater);
          bySource.add(pair, source, story * sums[at], 1, story);
          if (period >= 0) {
            byPeriod.add(pair, period, story * sums[at], 1, story);
          }
        });
  }

  private static void addPairs(Tally tally, int[] codes, long sentences) {
    for (int i = 0; i < codes.length; i++) {
      for (int j = i; j < codes.length; j++) {
        tally.add(codes[i], codes[j], sentences);
      }
    }
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

  private void forEach(Tally tally, Visitor visitor) {
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
