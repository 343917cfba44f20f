package org.tieline.counting;

import java.util.Arrays;

/**
 * Numbers for stretches of text, from 0 in the order in which they are first seen: open addressing
 * with linear probing over a power of two of slots, at most half full. A stretch that was seen
 * before costs no object.
 */
public final class TextDictionary {
  private static final int SLOTS = 1 << 10;

  /**
   * A word's code plus one in the low bits, as many as number the slots, and its hash in those
   * above; 0 for a free slot. Time goes into waiting for memory: the table is small, and what
   * frequent words need lies close together, as they are seen early.
   */
  private int[] slots;

  /** By code. */
  private int[] hashes;

  /** The words' characters, one word behind the other. */
  private char[] characters;

  /** By code, where a word's characters start; behind the last, where the next word's will. */
  private int[] starts;

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
    if (slots[slot] == 0) {
      if (size == hashes.length) {
        grow();
        slot = slot(hash, text, start, end);
      }
      add(slot, hash, text, start, end);
    }
    return (slots[slot] & slots.length - 1) - 1;
  }

  public String word(int code) {
    return new String(characters, starts[code], starts[code + 1] - starts[code]);
  }

  public int size() {
    return size;
  }

  /** Forgets everything. */
  public void clear() {
    slots = new int[SLOTS];
    hashes = new int[SLOTS / 2];
    starts = new int[SLOTS / 2 + 1];
    characters = new char[4 * SLOTS];
    size = 0;
  }

  private int slot(int hash, String text, int start, int end) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0 && !holds(slots[slot], hash, text, start, end)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean holds(int held, int hash, String text, int start, int end) {
    if (((held ^ hash) & -slots.length) != 0) {
      return false;
    }
    int code = (held & slots.length - 1) - 1;
    int from = starts[code];
    int length = end - start;
    if (starts[code + 1] - from != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (characters[from + i] != text.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }

  private void add(int slot, int hash, String text, int start, int end) {
    int from = starts[size];
    int to = Math.addExact(from, end - start);
    if (to > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(to, 2 * characters.length));
    }
    text.getChars(start, end, characters, from);
    hashes[size] = hash;
    starts[++size] = to;
    slots[slot] = hash & -slots.length | size;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * size);
    starts = Arrays.copyOf(starts, 2 * size + 1);
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int code = 0; code < size; code++) {
      int slot = hashes[code] & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = hashes[code] & ~mask | code + 1;
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
