package org.tieline.entities.recognition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Cyrillic letters in Latin ones, as English newspapers write Russian and Ukrainian names. */
final class Transliteration {

  private static final Map<Character, String> LETTERS = new HashMap<>();

  static {
    String pairs =
        "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f"
            + " х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї i є e ґ g ў u";
    String[] cells = pairs.split(" ");
    for (int i = 0; i < cells.length; i += 2) {
      LETTERS.put(cells[i].charAt(0), cells[i + 1]);
    }
    LETTERS.put('ъ', "");
    LETTERS.put('ь', "");
    LETTERS.put('\u2019', "");
  }

  private Transliteration() {}

  static boolean isCyrillic(String text) {
    return text.chars()
        .anyMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC);
  }

  /** The text in Latin letters; capitals stay at the beginnings of words. */
  static String latin(String text) {
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String letters = LETTERS.get(Character.toLowerCase(c));
      if (letters == null) {
        latin.append(c);
      } else if (Character.isUpperCase(c) && !letters.isEmpty()) {
        latin.append(letters.substring(0, 1).toUpperCase(Locale.ROOT)).append(letters.substring(1));
      } else {
        latin.append(letters);
      }
    }
    return latin.toString();
  }
}
