package org.tieline.counting;

import java.util.Arrays;

/**
 * Keys with their counts, a block for each part of the keys: what a task gives out, so that a few
 * large blocks are exchanged instead of a row a key. A key is in the same part in every task.
 */
public final class KeyBlocks {
  private final Block[] blocks;

  public KeyBlocks(int parts) {
    blocks = new Block[parts];
    Arrays.setAll(blocks, part -> new Block());
  }

  /**
   * Adds a key.
   *
   * @param count 0 or more
   */
  public void add(long key, long count) {
    Block block = blocks[LongDictionary.part(key, blocks.length)];
    block.add(key >>> 32);
    block.add(key & 0xFFFFFFFFL);
    block.add(count);
  }

  /** The keys of a part, for {@link LongCounts#of}; empty for none. */
  public byte[] block(int part) {
    return blocks[part].bytes();
  }
}
