package org.tieline.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Reads files that are held in memory whole, as one document with one or more records. */
final class DocumentReader implements EntryReader {
  private static final int BLOCK = 1 << 13;

  private final InputStream in;
  private final Parser parser;
  private Iterator<Entry> entries;
  private ContentException fault;
  private long count;

  /** Makes a document's bytes entries; their positions count from 1. */
  @FunctionalInterface
  interface Parser {
    List<Entry> parse(byte[] document) throws IOException;
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
    if (entries == null) {
      byte[] document = read();
      if (fault != null && document.length == 0) {
        throw fault;
      }
      entries = parse(document).iterator();
    }
    if (entries.hasNext()) {
      Entry entry = entries.next();
      boolean isCut = fault != null && !entries.hasNext() && entry instanceof Entry.Refused;
      if (!isCut) {
        count++;
        return entry;
      }
    }
    if (fault != null) {
      throw fault;
    }
    return null;
  }

  private List<Entry> parse(byte[] document) throws IOException {
    if (document.length <= Limits.DOCUMENT_BYTES) {
      return parser.parse(document);
    }
    String detail = "the document is longer than %s bytes".formatted(Limits.DOCUMENT_BYTES);
    String raw = Excerpt.of(document, 0, document.length);
    return List.of(new Entry.Refused(1, "too long", detail, raw));
  }

  /** The document, or what can be had of it before the fault. */
  private byte[] read() throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    try {
      int length = in.read(block);
      while (length >= 0 && document.size() <= Limits.DOCUMENT_BYTES) {
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
