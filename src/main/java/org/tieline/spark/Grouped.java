package org.tieline.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An iterator over what a partition's rows give when they are counted together: some rows now and
 * then, and the rest behind the last.
 */
public final class Grouped<T, R> implements Iterator<R> {
  private final Iterator<T> rows;
  private final Function<T, List<R>> each;
  private final Supplier<List<R>> rest;
  private final Queue<R> ready = new ArrayDeque<>();
  private boolean done;

  /**
   * @param each takes a row in and gives out what is ready, mostly nothing
   * @param rest what is left behind the last row
   */
  public Grouped(Iterator<T> rows, Function<T, List<R>> each, Supplier<List<R>> rest) {
    this.rows = rows;
    this.each = each;
    this.rest = rest;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && rows.hasNext()) {
      ready.addAll(each.apply(rows.next()));
    }
    if (ready.isEmpty() && !done) {
      done = true;
      ready.addAll(rest.get());
    }
    return !ready.isEmpty();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
