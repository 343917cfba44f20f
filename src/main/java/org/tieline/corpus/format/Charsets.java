package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** Which characters a document's bytes stand for. */
final class Charsets {
  private Charsets() {}

  /** Decodes by byte order mark, else as UTF-8. */
  static String decode(byte[] document) throws ContentException {
    Charset marked = Content.marked(document);
    if (marked != null && marked != UTF_8) {
      int mark = marked.name().startsWith("UTF-32") ? 4 : 2;
      return new String(document, mark, document.length - mark, marked);
    }
    int from = marked == null ? 0 : 3;
    int invalid = Utf8.firstInvalid(document, from, document.length);
    if (invalid >= 0) {
      throw new ContentException("malformed", Utf8.fault(document, 0, invalid));
    }
    return new String(document, from, document.length - from, UTF_8);
  }
}
