package org.tieline.counting;

import java.util.Arrays;
import java.util.BitSet;

/** In how many stories keys stand; a story counts once, however often a key stands in it. */
public final class StoryTally {

  /** Receives a key with its stories. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param marked whether the key was marked where it was seen, once at least
     */
    void visit(long key, boolean marked, long stories);
  }

  private final LongDictionary keys = new LongDictionary();
  private final BitSet marks = new BitSet();
  private int[] stories = new int[64];

  /** By key, the last story that it was seen in. */
  private int[] last = new int[64];

  private int story;

  /** What comes next is of another story. */
  public void nextStory() {
    story++;
  }

  /** Counts the key, if it is new in the story. */
  public void add(long key, boolean marked) {
    int known = keys.size();
    int code = keys.code(key);
    if (code == known) {
      if (code == stories.length) {
        stories = Arrays.copyOf(stories, 2 * code);
        last = Arrays.copyOf(last, 2 * code);
      }
    }
    if (marked) {
      marks.set(code);
    }
    if (last[code] != story) {
      last[code] = story;
      stories[code]++;
    }
  }

  /** Distinct keys. */
  public int size() {
    return keys.size();
  }

  /** Shows every key once, in the order in which they were first seen. */
  public void forEach(Visitor visitor) {
    for (int code = 0; code < keys.size(); code++) {
      visitor.visit(keys.key(code), marks.get(code), stories[code]);
    }
  }

  /** Forgets all keys. */
  public void clear() {
    keys.clear();
    marks.clear();
    stories = new int[64];
    last = new int[64];
  }
}
