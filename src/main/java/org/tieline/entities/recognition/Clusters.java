package org.tieline.entities.recognition;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Brown clusters (Brown et al. 1992) of English words: words that keep the same company share the
 * beginning of a bit string.
 *
 * <p>Words are kept as 32-bit hashes; about one unknown word in ten thousand is taken for a known
 * one.
 */
final class Clusters {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** Bits of a hash below those that tell its run. */
  private static final int WITHIN = 16;

  private final int[] words;
  private final short[] clusterOfWord;
  private final String[] clusters;

  /**
   * Where the hashes of each run start that agree above {@link #WITHIN}: some six, side by side.
   */
  private final int[] runs = new int[(1 << Integer.SIZE - WITHIN) + 1];

  private Clusters(int[] words, short[] clusterOfWord, String[] clusters) {
    this.words = words;
    this.clusterOfWord = clusterOfWord;
    this.clusters = clusters;
    for (int word : words) {
      runs[run(word) + 1]++;
    }
    for (int run = 1; run < runs.length; run++) {
      runs[run] += runs[run - 1];
    }
  }

  private static int run(int hash) {
    return (hash >> WITHIN) - (Integer.MIN_VALUE >> WITHIN);
  }

  static Clusters standard() {
    return Standard.CLUSTERS;
  }

  /** The cluster's bit string; empty for a word in none. */
  String of(String key) {
    int index = index(key);
    return index < 0 ? "" : clusters[index];
  }

  int count() {
    return clusters.length;
  }

  /** A cluster's bit string by its index. */
  String bits(int index) {
    return clusters[index];
  }

  /** The index of a word's cluster; -1 for none. */
  int index(String key) {
    int hash = hash(normal(key));
    int run = run(hash);
    for (int at = runs[run]; at < runs[run + 1]; at++) {
      if (words[at] == hash) {
        return clusterOfWord[at];
      }
    }
    return -1;
  }

  /** The clusters were made of words whose numbers had become one zero. */
  static String normal(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) >= '0' && key.charAt(i) <= '9') {
        return NUMBER.matcher(key).replaceAll("0");
      }
    }
    return key;
  }

  static int hash(String word) {
    return hash(word, 0, word.length());
  }

  /** The hash of the characters from an offset to before another. */
  static int hash(String word, int from, int to) {
    int hash = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    return hash ^ (hash >>> 13);
  }

  private static Clusters load() {
    try (DataInputStream in =
        new DataInputStream(
            new GZIPInputStream(Clusters.class.getResourceAsStream("clusters.gz"), 1 << 16))) {
      String[] clusters = new String[in.readInt()];
      for (int i = 0; i < clusters.length; i++) {
        clusters[i] = in.readUTF();
      }
      int size = in.readInt();
      int[] words = new int[size];
      long hash = Integer.MIN_VALUE;
      byte[] deltas = in.readNBytes(3 * size);
      for (int i = 0; i < size; i++) {
        // Three planes of bytes compress better than numbers of three bytes.
        hash +=
            (deltas[i] & 255) | (deltas[size + i] & 255) << 8 | (deltas[2 * size + i] & 255) << 16;
        words[i] = (int) hash;
      }
      short[] clusterOfWord = new short[size];
      for (int i = 0; i < size; i++) {
        clusterOfWord[i] = in.readShort();
      }
      return new Clusters(words, clusterOfWord, clusters);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read clusters.gz", e);
    }
  }

  private static final class Standard {
    static final Clusters CLUSTERS = load();
  }
}
