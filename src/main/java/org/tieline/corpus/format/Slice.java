package org.tieline.corpus.format;

import java.io.Serializable;

/**
 * A part of an input file that one task reads.
 *
 * @param path the file's name relative to the glob's fixed part, for messages and ids
 * @param start first byte
 * @param end byte behind the last; a record belongs to the slice that holds its first byte
 * @param length the whole file's length in bytes
 */
public record Slice(String path, long start, long end, long length) implements Serializable {
  /** Whether the slice is the whole file. */
  public boolean whole() {
    return start == 0 && end >= length;
  }
}
