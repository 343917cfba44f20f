package org.tieline.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.tieline.counting.Block;
import org.tieline.statistics.StoryCounts;

/** A term's counts by heading, in one block of bytes, as they lie on disk between steps. */
final class Parts {
  private Parts() {}

  /**
   * Counts under one heading.
   *
   * @param heading the number of an outlet, a period or a contrast
   * @param occurrences in stories' leads
   * @param stories whose lead holds the term
   * @param squares sum over leads of the squared occurrences
   * @param products sum over leads of the occurrences times the lead's words
   */
  record Part(
      int heading, long occurrences, long articles, long stories, long squares, long products) {

    static Part none(int heading) {
      return new Part(heading, 0, 0, 0, 0, 0);
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

  static void add(Block block, Part part) {
    block.add(part.heading);
    block.add(part.occurrences);
    block.add(part.articles);
    block.add(part.stories);
    block.add(part.squares);
    block.add(part.products);
  }

  static byte[] pack(Collection<Part> parts) {
    Block block = new Block();
    parts.forEach(part -> add(block, part));
    return block.bytes();
  }

  static List<Part> unpack(byte[] packed) {
    Block.Reader reader = new Block.Reader(packed);
    List<Part> parts = new ArrayList<>();
    while (reader.hasNext()) {
      parts.add(next(reader));
    }
    return parts;
  }

  /** Adds the parts to the sums under their headings. */
  static void addTo(SortedMap<Integer, Part> sums, byte[] packed) {
    Block.Reader reader = new Block.Reader(packed);
    while (reader.hasNext()) {
      Part part = next(reader);
      sums.merge(part.heading, part, Part::plus);
    }
  }

  private static Part next(Block.Reader reader) {
    return new Part(
        (int) reader.number(),
        reader.number(),
        reader.number(),
        reader.number(),
        reader.number(),
        reader.number());
  }
}
