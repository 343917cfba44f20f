package org.tieline.terms;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import org.tieline.statistics.StoryCounts;

/** A term's counts by heading, in one block of bytes, as they lie on disk between steps. */
final class Parts {
  private static final int WIDTH = 6;

  private Parts() {}

  /**
   * Counts under one heading.
   *
   * @param heading the number of an outlet, a period or a contrast
   */
  record Part(
      int heading, long occurrences, long articles, long stories, long squares, long products) {

    static Part none(int heading) {
      return new Part(heading, 0, 0, 0, 0, 0);
    }

    static Part of(TermCount count) {
      return new Part(
          count.heading(),
          count.occurrences(),
          count.articles(),
          count.stories(),
          count.squares(),
          count.products());
    }

    /** The sum of both, under this heading. */
    Part plus(Part other) {
      return new Part(
          heading,
          occurrences + other.occurrences,
          articles + other.articles,
          stories + other.stories,
          squares + other.squares,
          products + other.products);
    }

    StoryCounts counts() {
      return new StoryCounts(occurrences, squares, products);
    }
  }

  static byte[] pack(List<Part> parts) {
    ByteBuffer bytes = ByteBuffer.allocate(parts.size() * WIDTH * Long.BYTES);
    for (Part part : parts) {
      bytes
          .putLong(part.heading)
          .putLong(part.occurrences)
          .putLong(part.articles)
          .putLong(part.stories)
          .putLong(part.squares)
          .putLong(part.products);
    }
    return bytes.array();
  }

  static List<Part> unpack(byte[] packed) {
    LongBuffer longs = ByteBuffer.wrap(packed).asLongBuffer();
    List<Part> parts = new ArrayList<>(longs.remaining() / WIDTH);
    while (longs.hasRemaining()) {
      parts.add(
          new Part(
              (int) longs.get(), longs.get(), longs.get(), longs.get(), longs.get(), longs.get()));
    }
    return parts;
  }
}
