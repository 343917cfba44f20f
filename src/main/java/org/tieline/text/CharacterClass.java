package org.tieline.text;

import java.lang.Character.UnicodeScript;

/**
 * What a character does in a word: a coarser form of UAX #29's Word_Break property, looked up in a
 * table of 64 kB. Surrogates take the class of their code point, both halves.
 */
final class CharacterClass {

  static final byte OTHER = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;

  /** Combining marks, joiners, soft hyphens, underscores: go on with a word, start none. */
  static final byte EXTEND = 3;

  /** Letters of scripts written without spaces. */
  static final byte DICTIONARY = 4;

  static final byte FIRST_JOINER = 5;
  static final byte APOSTROPHE = 5;
  static final byte HYPHEN = 6;
  static final byte STOP = 7;
  static final byte COMMA = 8;
  static final byte MIDDLE_DOT = 9;

  private static final byte SURROGATE = -1;
  private static final byte[] TABLE = table();

  private CharacterClass() {}

  static byte at(CharSequence text, int offset) {
    byte found = TABLE[text.charAt(offset)];
    return found == SURROGATE ? ofSurrogate(text, offset) : found;
  }

  static boolean isWordPart(byte found) {
    return found >= LETTER && found <= EXTEND;
  }

  static boolean continuesDictionaryRun(byte found) {
    return found == DICTIONARY || found == EXTEND;
  }

  private static byte ofSurrogate(CharSequence text, int offset) {
    char c = text.charAt(offset);
    if (Character.isHighSurrogate(c) && offset + 1 < text.length()) {
      char low = text.charAt(offset + 1);
      return Character.isLowSurrogate(low) ? of(Character.toCodePoint(c, low)) : OTHER;
    }
    if (Character.isLowSurrogate(c) && offset > 0) {
      char high = text.charAt(offset - 1);
      return Character.isHighSurrogate(high) ? of(Character.toCodePoint(high, c)) : OTHER;
    }
    return OTHER;
  }

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = Character.isSurrogate((char) c) ? SURROGATE : of(c);
    }
    return table;
  }

  private static byte of(int codePoint) {
    return switch (codePoint) {
      case '\'', 0x2019, 0xff07 -> APOSTROPHE;
      case '-', 0x2010, 0x2011 -> HYPHEN;
      case '.', 0x2024, 0xff0e -> STOP;
      case ',', 0x066c, 0xff0c -> COMMA;
      case 0xb7, 0x2027, 0x05f4 -> MIDDLE_DOT;
      case '_', 0xad, 0x200c, 0x200d -> EXTEND;
      case 0x30fc, 0xff70, 0x3005 -> DICTIONARY; // marks of length and repetition
      default -> ofType(codePoint);
    };
  }

  private static byte ofType(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          isWrittenWithoutSpaces(codePoint) ? DICTIONARY : LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          EXTEND;
      default -> OTHER;
    };
  }

  private static boolean isWrittenWithoutSpaces(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
