package org.tieline.entities;

import java.util.List;
import org.tieline.counting.TextBlock;
import org.tieline.spark.Packing;

/** A list as bytes, element behind element. */
abstract class PackedList<T> implements Packing<List<T>> {
  private static final long serialVersionUID = 1;

  abstract void write(T element, TextBlock to);

  /** Reads what {@link #write} wrote. */
  abstract T read(TextBlock.Reader from);

  @Override
  public final byte[] pack(List<T> list) {
    TextBlock to = new TextBlock();
    to.add(list, element -> write(element, to));
    return to.bytes();
  }

  @Override
  public final List<T> unpack(byte[] bytes) {
    TextBlock.Reader from = new TextBlock.Reader(bytes);
    return from.list(() -> read(from));
  }
}
