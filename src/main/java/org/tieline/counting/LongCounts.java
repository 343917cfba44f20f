package org.tieline.counting;

import java.util.Arrays;
import java.util.List;

/** Counts under longs that several tasks have counted, in primitive arrays. */
public final class LongCounts {

  /** Receives a key with its count. */
  @FunctionalInterface
  public interface Visitor {
    void visit(long key, long count);
  }

  /** A key and its count in a block, about. */
  private static final int BYTES = 6;

  private final LongDictionary keys;
  private long[] counts;

  private LongCounts(int expected) {
    keys = new LongDictionary(expected);
    counts = new long[Math.max(64, expected)];
  }

  /** The counts in blocks of {@link KeyBlocks}, added up. */
  public static LongCounts of(List<byte[]> blocks) {
    long bytes = blocks.stream().mapToLong(block -> block.length).sum();
    LongCounts counts = new LongCounts((int) Math.min(1 << 20, bytes / BYTES));
    for (byte[] block : blocks) {
      Block.Reader reader = new Block.Reader(block);
      while (reader.hasNext()) {
        long key = reader.number() << 32 | reader.number();
        counts.add(key, reader.number());
      }
    }
    return counts;
  }

  private void add(long key, long count) {
    int code = keys.code(key);
    if (code == counts.length) {
      counts = Arrays.copyOf(counts, 2 * code);
    }
    counts[code] += count;
  }

  /** Distinct keys. */
  public int size() {
    return keys.size();
  }

  /** Shows every key once, in the order in which they were first seen. */
  public void forEach(Visitor visitor) {
    for (int code = 0; code < keys.size(); code++) {
      visitor.visit(keys.key(code), counts[code]);
    }
  }
}
