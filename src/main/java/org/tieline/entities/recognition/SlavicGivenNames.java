package org.tieline.entities.recognition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Given names in Cyrillic letters, found in every case. */
final class SlavicGivenNames {

  private static final Map<String, String> BY_STEM = new HashMap<>();

  static {
    for (String line : Resources.lines("given-names.txt")) {
      String[] sides = line.split("\\|", -1);
      for (String name : sides[1].strip().split("\\s+")) {
        if (!name.isEmpty()) {
          BY_STEM.putIfAbsent(stem(name), name);
        }
      }
    }
    // Stems that lose a vowel.
    BY_STEM.put("павл", "Павел");
    BY_STEM.put("петр", "Петр");
    BY_STEM.put("льв", "Лев");
  }

  private SlavicGivenNames() {}

  /** The nominative of a given name in any case; null for other words. */
  static String nominative(String word) {
    return BY_STEM.get(stem(word));
  }

  private static String stem(String word) {
    return SlavicCases.stem(word.toLowerCase(Locale.ROOT));
  }
}
