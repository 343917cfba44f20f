package org.tieline.corpus.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Undoes UTF-8 that was once read as windows-1252 (MÃ¼nchen, â€œ). Only a text that as a whole
 * spells valid UTF-8 is taken for one; text in real Western letters practically never does.
 */
final class Mojibake {
  private static final Map<Character, Byte> BYTES = bytes();

  private Mojibake() {}

  /** The text as it was meant; the same text where nothing is wrong with it. */
  static String repair(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) < 128) {
      first++;
    }
    // Each letter of two bytes and more begins with one of these, read as windows-1252.
    if (first == text.length() || text.charAt(first) < 'Â' || text.charAt(first) > 'ô') {
      return text;
    }
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      Byte b = BYTES.get(text.charAt(i));
      if (b == null) {
        return text;
      }
      bytes[i] = b;
    }
    try {
      String repaired = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return isChance(repaired) ? text : repaired;
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  /**
   * Whether all that was found are letters rarely seen, alone among ASCII: what a capital with an
   * accent and a mark behind it spell (NESTLÉ®, PERÚ’S). Romanian has letters beyond the Latin ones
   * of other languages.
   */
  private static boolean isChance(String repaired) {
    for (int i = 0; i < repaired.length(); i++) {
      char c = repaired.charAt(i);
      boolean alone =
          (i == 0 || repaired.charAt(i - 1) < 128)
              && (i + 1 == repaired.length() || repaired.charAt(i + 1) < 128);
      boolean rare = c >= 0x180 && c < 0x800 && !(c >= 'Ș' && c <= 'ț');
      if (c >= 128 && !(alone && rare)) {
        return false;
      }
    }
    return true;
  }

  private static Map<Character, Byte> bytes() {
    Map<Character, Byte> bytes = new HashMap<>();
    Charset windows = Charset.forName("windows-1252");
    for (int i = 0; i < 256; i++) {
      char c = new String(new byte[] {(byte) i}, windows).charAt(0);
      // Bytes that windows-1252 leaves open come through as control characters.
      bytes.put(c == '\uFFFD' ? (char) i : c, (byte) i);
    }
    return Map.copyOf(bytes);
  }
}
