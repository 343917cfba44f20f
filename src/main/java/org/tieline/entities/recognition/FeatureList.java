package org.tieline.entities.recognition;

import java.util.Arrays;
import org.tieline.counting.HashFilter;

/** Features of a word, as 32-bit hashes of a template and what fills it. */
final class FeatureList {
  private int[] hashes = new int[64];
  private int size;

  void add(int template, int a, int b) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    int hash = template * 0x9E3779B1 + a;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B + b;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    hashes[size++] = hash ^ (hash >>> 16);
  }

  int size() {
    return size;
  }

  int get(int feature) {
    return hashes[feature];
  }

  int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  void clear() {
    size = 0;
  }

  /** Drops most of the features that a table lacks; no branch waits for a feature's bit. */
  void keep(HashFilter filter) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int hash = hashes[i];
      hashes[kept] = hash;
      kept += filter.mayHold(hash) ? 1 : 0;
    }
    size = kept;
  }
}
