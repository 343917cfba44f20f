package org.tieline.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Gzip of one or more members (RFC 1952). Unlike {@link java.util.zip.GZIPInputStream} it gives all
 * that decodes before a fault, says at which byte the fault is, and takes nothing for the end but
 * the end: a member cut within its header or bytes that are no member are faults. Zero padding is
 * not.
 */
final class GzipStream extends BlockStream {
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long bufferStart;
  private boolean inMember;
  private boolean ended;
  private ContentException fault;

  GzipStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      if (fault != null) {
        throw fault;
      }
      if (!inMember) {
        ended = !nextMember();
        continue;
      }
      int count = inflate(target, offset, length);
      if (count > 0) {
        checksum.update(target, offset, count);
        return count;
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int offset, int length) throws IOException {
    if (inflater.finished()) {
      position = limit - inflater.getRemaining();
      endMember();
      return 0;
    }
    if (inflater.needsInput()) {
      if (position == limit && !fill()) {
        throw truncated();
      }
      inflater.setInput(buffer, position, limit - position);
      position = limit;
    }
    long before = inflater.getBytesWritten();
    try {
      int count = inflater.inflate(target, offset, length);
      if (count == 0 && inflater.needsDictionary()) {
        throw corrupt("a preset dictionary is asked for");
      }
      return count;
    } catch (DataFormatException e) {
      fault = corrupt(e.getMessage() == null ? "invalid deflate data" : e.getMessage());
      return (int) (inflater.getBytesWritten() - before);
    }
  }

  /** Reads a member's header; false at the end of the file. */
  private boolean nextMember() throws IOException {
    boolean first = consumed() == 0;
    int magic = byteOrEnd();
    while (!first && magic == 0) {
      magic = byteOrEnd();
    }
    if (magic < 0) {
      if (first) {
        throw truncated();
      }
      return false;
    }
    if (magic != 0x1F || next() != 0x8B || next() != 8) {
      throw corrupt("no gzip member");
    }
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    for (int field : new int[] {NAME, COMMENT}) {
      if ((flags & field) != 0) {
        skipString();
      }
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      skip(2);
    }
    inflater.reset();
    checksum.reset();
    inMember = true;
    return true;
  }

  private void endMember() throws IOException {
    if (littleEndian() != checksum.getValue()) {
      throw corrupt("checksums differ");
    }
    if (littleEndian() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw corrupt("lengths differ");
    }
    inMember = false;
  }

  private long littleEndian() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipString() throws IOException {
    int value = next();
    while (value != 0) {
      value = next();
    }
  }

  private int next() throws IOException {
    int value = byteOrEnd();
    if (value < 0) {
      throw truncated();
    }
    return value;
  }

  private int byteOrEnd() throws IOException {
    return position < limit || fill() ? buffer[position++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    bufferStart += limit;
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  private long consumed() {
    return bufferStart + position - (inMember ? inflater.getRemaining() : 0);
  }

  private ContentException truncated() {
    return new ContentException("truncated", "the gzip data ends early, at byte " + consumed());
  }

  private ContentException corrupt(String fault) {
    return new ContentException("corrupt", "gzip: " + fault + ", near byte " + consumed());
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
