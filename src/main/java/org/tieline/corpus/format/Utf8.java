package org.tieline.corpus.format;

import java.util.Locale;

/** Strict UTF-8 (RFC 3629): overlong forms and encoded surrogates are faults too. */
final class Utf8 {
  private static final int LAST_CODE_POINT = 0x10FFFF;

  private Utf8() {}

  /** The index of the first byte that begins no UTF-8 character, or -1. */
  static int firstInvalid(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at] >= 0) {
        at++;
      } else {
        int length = length(bytes, at, to);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return -1;
  }

  /** How many bytes the character takes that is not ASCII; 0 if it is none. */
  private static int length(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > to) {
      return 0;
    }
    int codePoint = first & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      int next = bytes[at + i];
      if ((next & 0xC0) != 0x80) {
        return 0;
      }
      codePoint = (codePoint << 6) | (next & 0x3F);
    }
    boolean overlong = (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    boolean surrogate = length == 3 && codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return overlong || surrogate || codePoint > LAST_CODE_POINT ? 0 : length;
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
