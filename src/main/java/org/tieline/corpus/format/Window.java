package org.tieline.corpus.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream's bytes seen through a window that reaches from the start of the current record to where
 * it has been read. A record longer than the cap is passed over without being held: the window then
 * keeps its beginning only. When the stream breaks, the bytes before are given first.
 */
final class Window implements Closeable {
  private static final int ROOM = 1 << 16;
  private static final int BEGINNING = 4_096;

  private final InputStream in;
  private final int cap;
  private byte[] bytes = new byte[ROOM];
  private int start;
  private int position;
  private int limit;
  private long startOffset;
  private byte[] beginning;
  private ContentException fault;
  private boolean faultTaken;

  /**
   * @param offset the place in the file of the stream's first byte
   * @param cap the longest record in bytes
   */
  Window(InputStream in, long offset, int cap) {
    this.in = in;
    this.startOffset = offset;
    this.cap = cap;
  }

  /** The next byte, which stays the next, or -1 at the end. */
  int peek() throws IOException {
    return position < limit || fill() ? bytes[position] & 0xFF : -1;
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    return position < limit || fill() ? bytes[position++] & 0xFF : -1;
  }

  /** Passes over the rest of a line, up to its end. */
  void skipLine() throws IOException {
    do {
      while (position < limit && bytes[position] != '\n' && bytes[position] != '\r') {
        position++;
      }
    } while (position == limit && fill());
  }

  /** Passes over a line end (LF, CR LF or CR), if there is one. */
  void skipLineEnd() throws IOException {
    int next = peek();
    if (next == '\n' || next == '\r') {
      position++;
      if (next == '\r' && peek() == '\n') {
        position++;
      }
    }
  }

  /** Starts a record with the next byte. */
  void start() {
    startOffset += position - start;
    start = position;
    beginning = null;
  }

  /** Goes back to a place behind the record's start; not if they were {@link #dropped}. */
  void back(int length) {
    position = start + length;
  }

  /** How many bytes of the record have been read; of one too long, those since it became so. */
  int length() {
    return position - start;
  }

  /** Whether the record is longer than the cap, so that only its beginning is at hand. */
  boolean tooLong() {
    return beginning != null || position - start > cap;
  }

  /** Whether the record's first bytes have been let go: there is no way {@link #back}. */
  boolean dropped() {
    return beginning != null;
  }

  /** The bytes that hold the record, from {@link #from}; good until the next byte is read. */
  byte[] bytes() {
    return beginning == null ? bytes : beginning;
  }

  int from() {
    return beginning == null ? start : 0;
  }

  /** Behind the record's first bytes, as many as are asked for and at hand. */
  int to(int length) {
    return beginning == null ? start + length : beginning.length;
  }

  /** The place in the file of the record's first byte. */
  long offset() {
    return startOffset;
  }

  int cap() {
    return cap;
  }

  private boolean fill() throws IOException {
    if (fault != null) {
      return false;
    }
    if (position - start > cap) {
      if (beginning == null) {
        beginning = Arrays.copyOfRange(bytes, start, start + Math.min(BEGINNING, cap));
      }
      startOffset += position - start;
      start = position;
    }
    if (limit == bytes.length) {
      int kept = limit - start;
      byte[] room = kept > bytes.length / 2 ? new byte[bytes.length * 2] : bytes;
      System.arraycopy(bytes, start, room, 0, kept);
      position -= start;
      limit = kept;
      start = 0;
      bytes = room;
    }
    try {
      int read = in.read(bytes, limit, bytes.length - limit);
      limit += Math.max(0, read);
      return read > 0;
    } catch (ContentException e) {
      fault = e;
      return false;
    }
  }

  /** Whether the stream broke behind the bytes that have been read. */
  boolean broken() {
    return fault != null && !faultTaken && position == limit;
  }

  /** The fault at which the stream {@link #broken}; after this it just ends. */
  ContentException takeFault() {
    faultTaken = true;
    return fault;
  }

  /** The entry; or, where it is refused because the stream broke within it, that fault. */
  Entry orFault(Entry entry) {
    if (entry instanceof Entry.Refused refused && broken()) {
      ContentException cut = takeFault();
      return new Entry.Refused(refused.position(), cut.reason(), cut.getMessage(), refused.raw());
    }
    return entry;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
