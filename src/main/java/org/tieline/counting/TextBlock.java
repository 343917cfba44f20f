package org.tieline.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A {@link Block} of numbers of either sign and of texts that come back, each written once. */
public final class TextBlock {
  private static final int NULL = -1;

  private final Block block = new Block();
  private final Dictionary<String> texts = new Dictionary<>();

  /** Adds a number; small ones of either sign are short. */
  public void add(int number) {
    block.add((number << 1 ^ number >> 31) & 0xFFFF_FFFFL);
  }

  /** Adds a text, or null: its place among the texts and, the first time, itself. */
  public void add(String text) {
    if (text == null) {
      add(NULL);
      return;
    }
    int known = texts.size();
    int place = texts.code(text);
    add(place);
    if (place == known) {
      block.add(text);
    }
  }

  /** Adds how many there are, then each. */
  public <T> void add(List<T> list, Consumer<T> element) {
    add(list.size());
    list.forEach(element);
  }

  public byte[] bytes() {
    return block.bytes();
  }

  /** Reads what was added, in that order; equal texts are one object. */
  public static final class Reader {
    private final Block.Reader block;
    private final List<String> texts = new ArrayList<>();

    public Reader(byte[] bytes) {
      block = new Block.Reader(bytes);
    }

    public int number() {
      int number = (int) block.number();
      return number >>> 1 ^ -(number & 1);
    }

    /** A text, or null. */
    public String text() {
      int place = number();
      if (place == NULL) {
        return null;
      }
      if (place == texts.size()) {
        texts.add(block.text());
      }
      return texts.get(place);
    }

    /** Unmodifiable. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(Supplier<T> element) {
      Object[] list = new Object[number()];
      Arrays.setAll(list, i -> element.get());
      return (List<T>) Collections.unmodifiableList(Arrays.asList(list));
    }
  }
}
