package org.tieline.corpus.reprint;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The articles' order, the earliest first, in 16 bytes an article: ids are known by 64-bit hashes,
 * of which two among 10 million articles are equal with a chance of 1 to 400,000.
 */
public final class Ranking implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * Articles that follow each other.
   *
   * @param keys of their ids, by {@link #key}
   * @param shingles their lengths
   */
  public record Stretch(long[] keys, int[] shingles) implements Serializable {}

  private final long[] keys;
  private final int[] ranks;
  private final int[] shingles;

  /**
   * @param articles the earliest first
   */
  public Ranking(List<Stretch> articles) {
    keys = articles.stream().flatMapToLong(some -> LongStream.of(some.keys())).toArray();
    shingles = articles.stream().flatMapToInt(some -> IntStream.of(some.shingles())).toArray();
    long[] inOrder = keys.clone();
    Arrays.sort(keys);
    ranks = new int[keys.length];
    for (int rank = 0; rank < inOrder.length; rank++) {
      ranks[Arrays.binarySearch(keys, inOrder[rank])] = rank;
    }
  }

  /** What stands for an article's id. */
  public static long key(String articleId) {
    return Shingles.hash(articleId);
  }

  public int size() {
    return keys.length;
  }

  /**
   * An article's place, from 0.
   *
   * @throws IllegalArgumentException if it is not in the order
   */
  public int rank(String articleId) {
    int place = Arrays.binarySearch(keys, key(articleId));
    if (place < 0) {
      throw new IllegalArgumentException("Not a ranked article: " + articleId);
    }
    return ranks[place];
  }

  /** The length of the article of that rank. */
  public int shingles(int rank) {
    return shingles[rank];
  }
}
