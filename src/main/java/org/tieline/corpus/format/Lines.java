package org.tieline.corpus.format;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a slice: each belongs to the slice that holds its first byte. */
final class Lines {
  private final Window window;
  private final long end;
  private long count;
  private int length;

  private Lines(Window window, long end) {
    this.window = window;
    this.end = end;
  }

  /** Opens a slice of UTF-8; where the file can't be split, its first slice has all lines. */
  static Lines of(Slice slice, Opener opener, int cap) throws IOException {
    byte[] head = Content.head(opener);
    boolean splits = !slice.whole() && Content.splits(slice.path(), head);
    if (slice.start() == 0) {
      long first = ByteOrderMark.of(head).length();
      Window window = new Window(Content.utf8(slice, opener), first, cap);
      return new Lines(window, splits ? Math.max(slice.end(), first + 1) : Long.MAX_VALUE);
    }
    if (!splits) {
      return new Lines(new Window(InputStream.nullInputStream(), 0, cap), 0);
    }
    // A line that starts with the slice is told by the line end before it.
    long before = slice.start() - 1;
    Window window = new Window(opener.from(before), before, cap);
    window.skipLine();
    window.skipLineEnd();
    return new Lines(window, slice.end());
  }

  /** Moves to the next line; false behind the last. */
  boolean next() throws IOException {
    window.start();
    if (window.offset() >= end || window.peek() < 0) {
      if (window.broken()) {
        throw window.takeFault();
      }
      return false;
    }
    count++;
    window.skipLine();
    length = window.length();
    window.skipLineEnd();
    return true;
  }

  Window window() {
    return window;
  }

  /** Behind the current line's last byte in the window, its line end not included. */
  int to() {
    return window.to(length);
  }

  /** The current line's number, from 1. */
  long number() {
    return count;
  }
}
