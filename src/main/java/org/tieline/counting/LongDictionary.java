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

  /**
   * Two numbers a slot, beside each other in memory: the key, and its code plus one; 0 for free.
   */
  private long[] slots;

  /** By the upper halves of hashes: slots go by the lower. */
  private HashFilter filter;

  private long[] keys;
  private int size;

  public LongDictionary() {
    this(SLOTS / 2);
  }

  /**
   * A dictionary that need not grow before it holds so many.
   *
   * @param expected up to 2^28
   */
  public LongDictionary(int expected) {
    int held = Integer.highestOneBit(Math.max(SLOTS / 2, 2 * expected - 1));
    slots = new long[4 * held];
    filter = new HashFilter(held);
    keys = new long[held];
  }

  /** The key's number; a new one where it was not seen before. */
  public int code(long key) {
    long hash = mix(key);
    int slot = slot(key, hash);
    if (slots[slot + 1] != 0) {
      return (int) slots[slot + 1] - 1;
    }
    if (size == keys.length) {
      grow();
      slot = slot(key, hash);
    }
    keys[size] = key;
    put(slot, hash, size++);
    return size - 1;
  }

  /** The key's number; -1 where it was not seen. */
  public int find(long key) {
    long hash = mix(key);
    return filter.mayHold((int) (hash >>> 32)) ? (int) slots[slot(key, hash) + 1] - 1 : -1;
  }

  public long key(int code) {
    return keys[code];
  }

  public int size() {
    return size;
  }

  /** Forgets everything; what was full keeps its room, for what comes next is mostly as much. */
  public void clear() {
    if (size > keys.length / 4) {
      Arrays.fill(slots, 0);
      filter.clear();
    } else {
      slots = new long[2 * SLOTS];
      filter = new HashFilter(SLOTS / 2);
      keys = new long[SLOTS / 2];
    }
    size = 0;
  }

  /** Where the key's slot starts, or the free one that it would take. */
  private int slot(long key, long hash) {
    int mask = slots.length - 2;
    int slot = (int) hash << 1 & mask;
    while (slots[slot] != key && slots[slot + 1] != 0) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void put(int slot, long hash, int code) {
    slots[slot] = keys[code];
    slots[slot + 1] = code + 1;
    filter.add((int) (hash >>> 32));
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * keys.length);
    slots = new long[4 * keys.length];
    filter = new HashFilter(keys.length);
    for (int code = 0; code < size; code++) {
      long hash = mix(keys[code]);
      put(slot(keys[code], hash), hash, code);
    }
  }

  /**
   * The part that a key is in, the same wherever it is asked; by the upper half of the bits, for
   * within a part slots are chosen by the lower.
   */
  static int part(long key, int parts) {
    return (int) ((mix(key) >>> 32) * parts >>> 32);
  }

  /** A number of 64 bits in which every bit depends on every bit of the key. */
  public static long mix(long key) {
    long z = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
