package org.tieline.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads files that are one document, held in memory whole. */
final class DocumentReader implements EntryReader {
  private static final int BLOCK = 1 << 13;

  private final InputStream in;
  private final Parser parser;
  private ContentException fault;
  private long count;

  /** Makes a document's bytes one entry, at position 1. */
  @FunctionalInterface
  interface Parser {
    Entry parse(byte[] document) throws IOException;
  }

  private DocumentReader(InputStream in, Parser parser) {
    this.in = in;
    this.parser = parser;
  }

  static EntryReader of(Slice slice, Opener opener, Parser parser) {
    return new GuardedReader(() -> new DocumentReader(Content.unpacked(slice, opener), parser));
  }

  @Override
  public Entry next() throws IOException {
    if (fault != null) {
      throw fault;
    }
    if (count > 0) {
      return null;
    }
    byte[] document = read();
    if (fault != null && document.length == 0) {
      throw fault;
    }
    count = 1;
    if (document.length > Limits.RECORD_BYTES) {
      String detail = "the document is longer than %d bytes".formatted(Limits.RECORD_BYTES);
      return new Entry.Refused(1, "too long", detail, Excerpt.of(document, 0, document.length));
    }
    Entry entry = parser.parse(document);
    if (fault != null && entry instanceof Entry.Refused) {
      count = 0;
      throw fault;
    }
    return entry;
  }

  /** The document, or what can be had of it before the fault. */
  private byte[] read() throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    try {
      int length = in.read(block);
      while (length >= 0 && document.size() <= Limits.RECORD_BYTES) {
        document.write(block, 0, length);
        length = in.read(block);
      }
    } catch (ContentException e) {
      fault = e;
    }
    return document.toByteArray();
  }

  @Override
  public long positions() {
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
