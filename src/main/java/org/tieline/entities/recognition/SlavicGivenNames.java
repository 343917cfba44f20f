package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Given names in Cyrillic letters, found in every case. */
final class SlavicGivenNames {

  /** What the cases put in place of the nominative's end; three languages' together. */
  private static final Map<String, String> CASES =
      Map.of(
          "(?<=[бвгджзклмнпрстфхцчшщ])$", "а у ом е і ові ам",
          "(?<=р)$", "я ю ем еві",
          "(?<=[бвгджзклмнпрстфхцчшщ])о$", "а у ом і ові",
          "ь$", "я ю ем е и і еві",
          "й$", "я ю ем е и є єм єві ї і",
          "а$", "ы и е і у ой ою ай аю",
          "я$", "и і ї е ю ей ею єю яй яю");

  /** Names whose stem is not the nominative's. */
  private static final Map<String, String> STEMS =
      Map.of("павел", "павл", "пётр", "петр", "лев", "льв", "вячаслаў", "вячаслав");

  private static final Map<String, String> NOMINATIVES = new HashMap<>();

  static {
    List<String> names = new ArrayList<>();
    for (String line : Resources.lines("given-names.txt")) {
      for (String name : line.split("\\|", -1)[1].strip().split("\\s+")) {
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    // A nominative is before another name's case: "Валентина" is a woman.
    names.forEach(name -> NOMINATIVES.putIfAbsent(Words.key(name), name));
    names.forEach(SlavicGivenNames::addCases);
  }

  private SlavicGivenNames() {}

  private static void addCases(String name) {
    String key = Words.key(name);
    String stem = STEMS.getOrDefault(key, key);
    CASES.forEach(
        (end, endings) -> {
          Matcher inflected = Pattern.compile(end).matcher(stem);
          if (inflected.find()) {
            for (String ending : endings.split(" ")) {
              NOMINATIVES.putIfAbsent(inflected.replaceFirst(ending), name);
            }
          }
        });
  }

  /** The nominative of a given name in any case; null for other words. */
  static String nominative(String word) {
    return NOMINATIVES.get(Words.key(word));
  }
}
