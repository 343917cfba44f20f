package org.tieline.counting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Whole numbers and texts behind each other in bytes, small numbers in few of them (LEB128, as in
 * DWARF and Protocol Buffers): what many counts become between two tasks, instead of an object
 * each.
 */
public final class Block {
  private byte[] bytes;
  private int size;

  /** An empty block. */
  public Block() {
    this.bytes = new byte[16];
  }

  /**
   * Adds a number.
   *
   * @param number 0 or more
   */
  public void add(long number) {
    if (size + 10 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    long rest = number;
    while (rest > 0x7F) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Adds a text. */
  public void add(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    add(encoded, encoded.length);
  }

  private void add(byte[] added, int length) {
    add(length);
    if (size + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
    }
    System.arraycopy(added, 0, bytes, size, length);
    size += length;
  }

  /** Adds what another holds, behind its length in bytes. */
  void add(Block other) {
    add(other.bytes, other.size);
  }

  /** Forgets what was added. */
  void clear() {
    size = 0;
  }

  /** Bytes of what was added so far. */
  int size() {
    return size;
  }

  /** What was added so far. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Reads what was added, in that order. */
  public static final class Reader {
    private final byte[] bytes;
    private int at;

    public Reader(byte[] bytes) {
      this(bytes, 0);
    }

    /** Reads from a place that {@link #at} gave. */
    Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    /** Where the next is read. */
    int at() {
      return at;
    }

    /** Goes on behind so many bytes. */
    void skip(int bytes) {
      at += bytes;
    }

    public boolean hasNext() {
      return at < bytes.length;
    }

    public long number() {
      long number = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        number |= (long) (next & 0x7F) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }

    public String text() {
      int length = (int) number();
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
  }
}
