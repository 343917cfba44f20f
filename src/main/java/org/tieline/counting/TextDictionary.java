package org.tieline.counting;

import java.util.Arrays;

/**
 * Numbers for stretches of text, from 0 in the order in which they are first seen: open addressing
 * with linear probing over a power of two of slots, at most half full. A stretch that was seen
 * before costs no object.
 */
public final class TextDictionary {
  private static final int SLOTS = 1 << 10;

  /** Code plus one; 0 where the slot is free. */
  private int[] slots;

  private int[] hashes;
  private String[] words;
  private int size;

  public TextDictionary() {
    clear();
  }

  /**
   * The stretch's number; a new one where it was not seen before.
   *
   * @param start UTF-16 offset of the first character
   * @param end offset behind the last
   */
  public int code(String text, int start, int end) {
    int hash = hash(text, start, end);
    int slot = slot(hash, text, start, end);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == words.length) {
      grow();
      slot = slot(hash, text, start, end);
    }
    words[size] = text.substring(start, end);
    hashes[size] = hash;
    slots[slot] = ++size;
    return size - 1;
  }

  public String word(int code) {
    return words[code];
  }

  public int size() {
    return size;
  }

  /** Forgets everything. */
  public void clear() {
    slots = new int[SLOTS];
    hashes = new int[SLOTS / 2];
    words = new String[SLOTS / 2];
    size = 0;
  }

  private int slot(int hash, String text, int start, int end) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0 && !holds(slots[slot] - 1, hash, text, start, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean holds(int code, int hash, String text, int start, int end) {
    String word = words[code];
    return hashes[code] == hash
        && word.length() == end - start
        && word.regionMatches(0, text, start, end - start);
  }

  private void grow() {
    words = Arrays.copyOf(words, 2 * size);
    hashes = Arrays.copyOf(hashes, 2 * size);
    slots = new int[4 * size];
    int mask = slots.length - 1;
    for (int code = 0; code < size; code++) {
      int slot = hashes[code] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = code + 1;
    }
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    // The polynomial's low bits depend on the last letters most: a multiplicative finaliser.
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }
}
