package org.tieline.corpus.reprint;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * What is known of an article when its reprints are sought: some 600 bytes for 600 words.
 *
 * @param published null for unknown
 * @param length of the text, in UTF-16 units
 * @param shingles how many, repeated ones included
 * @param fingerprints the picked shingles, 8 bytes each
 */
public record Sketch(
    String article_id, Instant published, int length, int shingles, byte[] fingerprints) {

  /**
   * Sketches an article.
   *
   * @param shingles in the order of its words
   */
  public static Sketch of(String articleId, Instant published, int length, long[] shingles) {
    long[] picked = Winnowing.pick(shingles);
    ByteBuffer bytes = ByteBuffer.allocate(picked.length * Long.BYTES);
    bytes.asLongBuffer().put(picked);
    return new Sketch(articleId, published, length, shingles.length, bytes.array());
  }

  /** The picked shingles, ascending. */
  public long[] picked() {
    long[] picked = new long[fingerprints.length / Long.BYTES];
    ByteBuffer.wrap(fingerprints).asLongBuffer().get(picked);
    return picked;
  }
}
