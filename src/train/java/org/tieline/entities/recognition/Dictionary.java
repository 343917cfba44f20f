package org.tieline.entities.recognition;

import java.util.Arrays;

/** Counts feature hashes, then numbers those that are frequent enough, in ascending order. */
final class Dictionary {

  private int[] seen = new int[1 << 20];
  private int size;
  private int[] hashes = new int[0];

  void count(int hash) {
    if (size == seen.length) {
      seen = Arrays.copyOf(seen, 2 * size);
    }
    seen[size++] = hash;
  }

  /** Numbers the hashes counted at least so often; answers with how many there are. */
  int index(int rarest) {
    Arrays.sort(seen, 0, size);
    int kept = 0;
    int[] frequent = new int[size];
    for (int i = 0; i < size; ) {
      int to = i;
      while (to < size && seen[to] == seen[i]) {
        to++;
      }
      if (to - i >= rarest) {
        frequent[kept++] = seen[i];
      }
      i = to;
    }
    hashes = Arrays.copyOf(frequent, kept);
    seen = new int[0];
    return kept;
  }

  /** The number of a hash; negative for one too rare. */
  int indexOf(int hash) {
    return Arrays.binarySearch(hashes, hash);
  }

  int[] hashes() {
    return hashes;
  }
}
