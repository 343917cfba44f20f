package org.tieline.corpus.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers numbers by where they are to be sent, as one by one they would cost more to send. */
public final class Blocks {

  /**
   * Numbers for one place.
   *
   * @param part where to, from 0
   */
  public record Block(int part, long[] numbers) {}

  /** 16 kB. Even, so that two that are added together stay together. */
  private static final int CAPACITY = 1 << 11;

  private final long[][] gathered;
  private final int[] sizes;
  private List<Block> full = new ArrayList<>();

  /**
   * @param parts how many places there are
   */
  public Blocks(int parts) {
    gathered = new long[parts][0];
    sizes = new int[parts];
  }

  public void add(int part, long number) {
    int size = sizes[part];
    if (size == gathered[part].length) {
      gathered[part] = Arrays.copyOf(gathered[part], Math.max(16, 2 * size));
    }
    gathered[part][size] = number;
    sizes[part]++;
    if (size + 1 == CAPACITY) {
      close(part);
    }
  }

  /** Those that became full since the last call. */
  public List<Block> full() {
    List<Block> ready = full;
    full = new ArrayList<>();
    return ready;
  }

  /** All that is left. */
  public List<Block> rest() {
    for (int part = 0; part < sizes.length; part++) {
      if (sizes[part] > 0) {
        close(part);
      }
    }
    return full();
  }

  private void close(int part) {
    full.add(new Block(part, Arrays.copyOf(gathered[part], sizes[part])));
    sizes[part] = 0;
  }
}
