package org.tieline.corpus.reprint;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The articles' order, the earliest first, in 16 bytes an article: ids are known by 64-bit hashes,
 * of which two among 10 million articles are equal with a chance of 1 to 400,000.
 */
public final class Ranking implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * An article's place.
   *
   * @param key of its id, by {@link #key}
   * @param shingles its length
   */
  public record Ranked(long key, int shingles) implements Serializable {}

  private final long[] keys;
  private final int[] ranks;
  private final int[] shingles;

  /**
   * @param articles the earliest first
   */
  public Ranking(List<Ranked> articles) {
    keys = articles.stream().mapToLong(Ranked::key).sorted().toArray();
    ranks = new int[keys.length];
    shingles = new int[keys.length];
    int rank = 0;
    for (Ranked article : articles) {
      ranks[Arrays.binarySearch(keys, article.key())] = rank;
      shingles[rank++] = article.shingles();
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
