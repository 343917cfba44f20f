package org.tieline.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows in blocks of {@link Neighbours}, found by their codes; they stay in the blocks. */
final class NeighbourRows {

  /** Receives a code with its rows' numbers. */
  @FunctionalInterface
  interface Visitor {
    void visit(int code, int[] rows);
  }

  private final List<byte[]> blocks;
  private final Dictionary<String> sources = new Dictionary<>();

  /** By row. */
  private int[] codes = new int[1024];

  private int[] block = new int[1024];

  /** By row, where its length stands in the block. */
  private int[] offsets = new int[1024];

  private int[] outlets = new int[1024];

  /** By row, the period's place plus one, doubled, plus one for a lead. */
  private int[] told = new int[1024];

  private int size;

  NeighbourRows(List<byte[]> blocks) {
    this.blocks = blocks;
    for (int number = 0; number < blocks.size(); number++) {
      index(number);
    }
  }

  private void index(int number) {
    Block.Reader reader = new Block.Reader(blocks.get(number));
    List<Integer> named = new ArrayList<>();
    while (reader.hasNext()) {
      if (size == codes.length) {
        grow();
      }
      codes[size] = (int) reader.number();
      block[size] = number;
      int outlet = (int) reader.number();
      while (named.size() <= outlet) {
        named.add(-1);
      }
      if (named.get(outlet) < 0) {
        named.set(outlet, sources.code(reader.text()));
      }
      outlets[size] = named.get(outlet);
      told[size] = (int) reader.number();
      offsets[size] = reader.at();
      reader.skip((int) reader.number());
      size++;
    }
  }

  private void grow() {
    codes = Arrays.copyOf(codes, 2 * size);
    block = Arrays.copyOf(block, 2 * size);
    offsets = Arrays.copyOf(offsets, 2 * size);
    outlets = Arrays.copyOf(outlets, 2 * size);
    told = Arrays.copyOf(told, 2 * size);
  }

  private boolean isLead(int row) {
    return (told[row] & 1) == 1;
  }

  /** The outlet's number. */
  int outlet(int row) {
    return outlets[row];
  }

  /** An outlet's name. */
  String source(int outlet) {
    return sources.word(outlet);
  }

  /** The period's place; -1 for none. */
  int period(int row) {
    return (told[row] >> 1) - 1;
  }

  /** Shows every code that has rows, rising, with their numbers. */
  void forEachCode(Visitor visitor) {
    long[] order = new long[size];
    for (int row = 0; row < size; row++) {
      order[row] = (long) codes[row] << 32 | row;
    }
    Arrays.sort(order);
    int from = 0;
    for (int to = 1; to <= size; to++) {
      if (to == size || order[to] >>> 32 != order[from] >>> 32) {
        visitor.visit(
            (int) (order[from] >>> 32),
            Arrays.stream(order, from, to).mapToInt(row -> (int) row).toArray());
        from = to;
      }
    }
  }

  /** Adds the row's codes, each once named by its article. */
  void addTo(CodeSums sums, int row) {
    Block.Reader reader = new Block.Reader(blocks.get(block[row]), offsets[row]);
    boolean lead = isLead(row);
    int outlet = outlets[row];
    int code = codes[row];
    int length = (int) reader.number();
    for (int end = reader.at() + length; reader.at() < end; ) {
      code += (int) reader.number();
      sums.add(code, lead ? reader.number() : 0, lead ? 1 : 0, outlet);
    }
  }
}
