package org.tieline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tieline.counting.Block;
import org.tieline.counting.TextDictionary;

/** Words with their counts: numbers from a dictionary over the text itself, counts in an array. */
final class WordCounts {
  private final TextDictionary words = new TextDictionary();
  private long[] counts = new long[1 << 12];

  /** Receives a word with its count. */
  @FunctionalInterface
  interface Visitor {
    void visit(String word, long count);
  }

  /** Adds the runs of letters. */
  void add(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
      int c = lower.codePointAt(at);
      boolean letter = Character.isLetter(c) || c == Words.DOT.charAt(0);
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        add(lower, start, at, 1);
        start = -1;
      }
    }
    if (start >= 0) {
      add(lower, start, lower.length(), 1);
    }
  }

  /** Adds what {@link #drain} gave. */
  void add(byte[] block) {
    forEach(block, (word, count) -> add(word, 0, word.length(), count));
  }

  private void add(String text, int start, int end, long count) {
    int word = words.code(text, start, end);
    if (word == counts.length) {
      counts = Arrays.copyOf(counts, 2 * word);
    }
    counts[word] += count;
  }

  int size() {
    return words.size();
  }

  /** A block for each part of the words; a word is in the same part in every task. */
  List<byte[]> drain(int parts) {
    Block[] blocks = new Block[parts];
    Arrays.setAll(blocks, part -> new Block());
    for (int code = 0; code < words.size(); code++) {
      String word = words.word(code);
      Block block = blocks[Math.floorMod(word.hashCode(), parts)];
      block.add(word);
      block.add(counts[code]);
    }
    words.clear();
    Arrays.fill(counts, 0);
    List<byte[]> drained = new ArrayList<>(parts);
    for (Block block : blocks) {
      drained.add(block.bytes());
    }
    return drained;
  }

  static void forEach(byte[] block, Visitor visitor) {
    Block.Reader reader = new Block.Reader(block);
    while (reader.hasNext()) {
      visitor.visit(reader.text(), reader.number());
    }
  }
}
