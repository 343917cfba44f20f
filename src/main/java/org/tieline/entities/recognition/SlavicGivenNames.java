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

  /** Forms of names whose stem is another name's: Виктория's of Виктор, Валентин's of Валентина. */
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("виктория", "Виктория"),
          Map.entry("виктории", "Виктория"),
          Map.entry("викторию", "Виктория"),
          Map.entry("викторией", "Виктория"),
          Map.entry("вікторія", "Вікторія"),
          Map.entry("вікторії", "Вікторія"),
          Map.entry("вікторію", "Вікторія"),
          Map.entry("вікторією", "Вікторія"),
          Map.entry("валентин", "Валентин"),
          Map.entry("валентином", "Валентин"));

  private SlavicGivenNames() {}

  /** The nominative of a given name in any case; null for other words. */
  static String nominative(String word) {
    String whole = WHOLE.get(word.toLowerCase(Locale.ROOT));
    return whole == null ? BY_STEM.get(stem(word)) : whole;
  }

  private static String stem(String word) {
    return SlavicCases.stem(word.toLowerCase(Locale.ROOT));
  }
}
