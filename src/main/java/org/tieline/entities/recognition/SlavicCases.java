package org.tieline.entities.recognition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cases of Russian and Ukrainian personal names: "Владимира Путина" is "Владимир Путин". */
final class SlavicCases {

  private static final Pattern ENDING =
      Pattern.compile(
          "(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ей|ым|им|ом|ем|ую|юю|ая|яя|ою|ею|ия|ию|ии|ів|ові"
              + "|а|я|у|ю|е|ы|и|і|й|ь)$");

  private static final Map<Pattern, String> NOMINATIVES =
      Map.of(
          Pattern.compile("(ск|цк)(?:ого|ому|им|ом|ий)$"), "$1ий",
          Pattern.compile("(ськ|цьк)(?:ого|ому|им|ому|ий)$"), "$1ий",
          Pattern.compile("(ск|цк)(?:ой|ую|ая)$"), "$1ая",
          Pattern.compile("(ов|ев|ёв|ин|ын)(?:а|у|ым|е)$"), "$1");

  private static final Pattern FEMININE = Pattern.compile("(ов|ев|ёв|ин|ын)(?:ой|у|а)$");

  private static final Set<String> MASCULINE_IN_A =
      Set.of("никита", "илья", "ілля", "микола", "данила", "микита");

  private SlavicCases() {}

  /** What all cases of a word have in common. */
  static String stem(String word) {
    return word.length() < 4 ? word : ENDING.matcher(word).replaceFirst("");
  }

  /** A full name in the nominative, whatever case it stands in; other alphabets as they are. */
  static String nominative(String name) {
    if (!Transliteration.isCyrillic(name)) {
      return name;
    }
    String[] words = name.split(" ");
    String given = words.length > 1 ? SlavicGivenNames.nominative(words[0]) : null;
    if (given == null) {
      return words.length == 1 ? surname(words[0]) : name;
    }
    if (PersonNames.isFamilyNameFirst(words[0])) {
      words[words.length - 1] = chinese(words[words.length - 1]);
      return String.join(" ", words);
    }
    boolean unchanged = given.equals(words[0]);
    words[0] = given;
    String folded = given.toLowerCase(Locale.ROOT);
    boolean woman =
        (folded.endsWith("а") || folded.endsWith("я")) && !MASCULINE_IN_A.contains(folded);
    for (int i = 1; i < words.length && !unchanged; i++) {
      words[i] = woman ? FEMININE.matcher(feminine(words[i])).replaceFirst("$1а") : man(words[i]);
    }
    return String.join(" ", words);
  }

  /** "Цзиньпином", "Цзюня": names in Palladius's transcription end in vowels, н, нь, й. */
  private static String chinese(String word) {
    return word.length() < 4
        ? word
        : word.replaceFirst("(?<=н)(?:а|у|ом|е)$", "").replaceFirst("(?<=н)(?:я|ю|ем)$", "ь");
  }

  private static String feminine(String word) {
    return word.replaceFirst("(ск|цк)(?:ой|ую)$", "$1ая");
  }

  private static String man(String word) {
    String surname = surname(word);
    boolean open = surname.equals(word) && word.length() > 4;
    // "Александра Шольца": a consonant and one vowel, or an instrumental.
    return open ? word.replaceFirst("(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$", "") : surname;
  }

  private static String surname(String word) {
    for (Map.Entry<Pattern, String> form : NOMINATIVES.entrySet()) {
      String nominative = form.getKey().matcher(word).replaceFirst(form.getValue());
      if (!nominative.equals(word)) {
        return nominative;
      }
    }
    return word;
  }
}
