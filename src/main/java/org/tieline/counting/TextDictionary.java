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
   * Two numbers a slot, beside each other in memory: the word's hash above its code plus one, 0 for
   * a free slot, and where its characters start above their number. Time goes into waiting for
   * memory, not into comparing.
   */
  private long[] slots;

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
      if (size + 1 == starts.length) {
        grow();
        slot = slot(hash, text, start, end);
      }
      add(slot, hash, text, start, end);
    }
    return (int) slots[slot] - 1;
  }

  public String word(int code) {
    return new String(characters, starts[code], starts[code + 1] - starts[code]);
  }

  public int size() {
    return size;
  }

  /** Forgets everything. */
  public void clear() {
    slots = new long[2 * SLOTS];
    starts = new int[SLOTS / 2 + 1];
    characters = new char[4 * SLOTS];
    size = 0;
  }

  private int slot(int hash, String text, int start, int end) {
    int mask = slots.length - 2;
    int slot = hash << 1 & mask;
    while (slots[slot] != 0 && !holds(slot, hash, text, start, end)) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private boolean holds(int slot, int hash, String text, int start, int end) {
    int length = end - start;
    if ((int) (slots[slot] >> 32) != hash || (int) slots[slot + 1] != length) {
      return false;
    }
    int from = (int) (slots[slot + 1] >> 32);
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
    starts[++size] = to;
    slots[slot] = (long) hash << 32 | size;
    slots[slot + 1] = (long) from << 32 | (end - start);
  }

  private void grow() {
    starts = Arrays.copyOf(starts, 2 * size + 1);
    long[] before = slots;
    slots = new long[2 * before.length];
    int mask = slots.length - 2;
    for (int old = 0; old < before.length; old += 2) {
      if (before[old] != 0) {
        int slot = (int) (before[old] >> 32) << 1 & mask;
        while (slots[slot] != 0) {
          slot = slot + 2 & mask;
        }
        slots[slot] = before[old];
        slots[slot + 1] = before[old + 1];
      }
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
