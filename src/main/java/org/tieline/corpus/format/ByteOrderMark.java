package org.tieline.corpus.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The mark with which a text may begin to show its encoding (Unicode 16.0, section 23.8). */
enum ByteOrderMark {
  // UTF-32 goes first: its mark begins with that of UTF-16.
  UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
  UTF_32LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  NONE(StandardCharsets.UTF_8, "");

  /** How many of a text's first bytes {@link #of} looks at. */
  static final int LONGEST = 4;

  private final Charset charset;
  private final String mark;

  ByteOrderMark(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The mark at the beginning of these bytes. */
  static ByteOrderMark of(byte[] head) {
    for (ByteOrderMark candidate : values()) {
      if (candidate.begins(head)) {
        return candidate;
      }
    }
    return NONE;
  }

  private boolean begins(byte[] head) {
    for (int i = 0; i < mark.length(); i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The encoding it shows; UTF-8 without one. */
  Charset charset() {
    return charset;
  }

  /** How many bytes it takes. */
  int length() {
    return mark.length();
  }

  /** Whether a character of ASCII takes more than one byte. */
  boolean isWide() {
    return !charset.equals(StandardCharsets.UTF_8);
  }
}
