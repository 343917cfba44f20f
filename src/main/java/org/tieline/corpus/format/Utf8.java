package org.tieline.corpus.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Strict UTF-8: overlong forms and encoded surrogates are faults too. */
final class Utf8 {
  private static final int BLOCK = 8_192;

  private Utf8() {}

  /** The index of the first byte that begins no UTF-8 character, or -1. */
  static int firstInvalid(byte[] bytes, int from, int to) {
    int ascii = from;
    while (ascii < to && bytes[ascii] >= 0) {
      ascii++;
    }
    if (ascii == to) {
      return -1;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, ascii, to - ascii);
    CharBuffer out = CharBuffer.allocate(BLOCK);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return result.isError() ? in.position() : -1;
  }

  /** What a reject says of an invalid byte. */
  static String fault(byte[] bytes, int from, int invalid) {
    return String.format(
        Locale.ROOT,
        "invalid UTF-8: byte 0x%02X at byte %d of the record",
        bytes[invalid] & 0xFF,
        invalid - from + 1);
  }
}
