package org.tieline.counting;

import java.util.Arrays;

/**
 * In how many stories keys stand; a story counts once, however often a key stands in it. Open
 * addressing with linear probing, at most half full, as {@link LongDictionary}; what is known of a
 * key stands beside it, so that counting one waits for memory once.
 */
public final class StoryTally {
  private static final int SLOTS = 1 << 6;

  /** Set where a key was marked; the stories are below it, the last story in the lower half. */
  private static final long MARK = 1L << 63;

  private static final long STORY = 1L << 32;

  /** Receives a key with its stories. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param marked whether the key was marked where it was seen, once at least
     */
    void visit(long key, boolean marked, long stories);
  }

  /** Two numbers a slot: the key, and what is known of it; 0 for free. */
  private long[] slots = new long[2 * SLOTS];

  private int size;
  private int story;

  /** What comes next is of another story. */
  public void nextStory() {
    story++;
  }

  /** Counts the key, if it is new in the story. */
  public void add(long key, boolean marked) {
    int slot = slot(key);
    long known = slots[slot + 1];
    if (known == 0) {
      if (4 * (size + 1) > slots.length) {
        grow();
        slot = slot(key);
      }
      slots[slot] = key;
      size++;
    }
    long counted = known == 0 || (int) known != story ? known + STORY : known;
    slots[slot + 1] = counted & -STORY | story | (marked ? MARK : 0);
  }

  /** Distinct keys. */
  public int size() {
    return size;
  }

  /** Shows every key once, in no order. */
  public void forEach(Visitor visitor) {
    for (int slot = 0; slot < slots.length; slot += 2) {
      long known = slots[slot + 1];
      if (known != 0) {
        visitor.visit(slots[slot], known < 0, (known & ~MARK) >>> 32);
      }
    }
  }

  /** Forgets all keys; what was full keeps its room, for what comes next is mostly as much. */
  public void clear() {
    if (8 * size > slots.length) {
      Arrays.fill(slots, 0);
    } else {
      slots = new long[2 * SLOTS];
    }
    size = 0;
  }

  /** Where the key's slot starts, or the free one that it would take. */
  private int slot(long key) {
    int mask = slots.length - 2;
    int slot = (int) LongDictionary.mix(key) << 1 & mask;
    while (slots[slot] != key && slots[slot + 1] != 0) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] full = slots;
    slots = new long[2 * full.length];
    for (int from = 0; from < full.length; from += 2) {
      if (full[from + 1] != 0) {
        int slot = slot(full[from]);
        slots[slot] = full[from];
        slots[slot + 1] = full[from + 1];
      }
    }
  }
}
