package org.tieline.counting;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Numbers for longs, from 0 in the order in which they are first seen, in primitive arrays: open
 * addressing with linear probing over a power of two of slots, at most half full. Slots are chosen
 * by a 64-bit finaliser (Steele, Lea and Flood 2014, SplitMix), so that runs of consecutive numbers
 * spread.
 */
public final class LongDictionary implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int SLOTS = 1 << 6;

  /** Code plus one; 0 where the slot is free. */
  private int[] slots;

  private long[] keys;
  private int size;

  public LongDictionary() {
    clear();
  }

  /** The key's number; a new one where it was not seen before. */
  public int code(long key) {
    int slot = slot(key);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == keys.length) {
      grow();
      slot = slot(key);
    }
    keys[size] = key;
    slots[slot] = ++size;
    return size - 1;
  }

  /** The key's number; -1 where it was not seen. */
  public int find(long key) {
    return slots[slot(key)] - 1;
  }

  public long key(int code) {
    return keys[code];
  }

  public int size() {
    return size;
  }

  /** Forgets everything. */
  public void clear() {
    slots = new int[SLOTS];
    keys = new long[SLOTS / 2];
    size = 0;
  }

  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) mix(key) & mask;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * keys.length);
    slots = new int[2 * slots.length];
    for (int code = 0; code < size; code++) {
      slots[slot(keys[code])] = code + 1;
    }
  }

  /** A number of 64 bits in which every bit depends on every bit of the key. */
  public static long mix(long key) {
    long z = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
