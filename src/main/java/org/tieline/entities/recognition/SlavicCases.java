package org.tieline.entities.recognition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cases of Russian and Ukrainian personal names: "Владимира Путина" is "Владимир Путин". */
final class SlavicCases {

  private static final Pattern ENDING =
      Pattern.compile(
          "(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ым|им|ом|[ае]?ем|[ае]й|[ае]я|[ае]ю|[ае]е"
              + "|ую|юю|яя|ою|ия|ию|ии|ів|ові|а|я|у|ю|е|ы|и|і|й|ь)$");

  private static final Map<Pattern, String> NOMINATIVES =
      Map.of(
          Pattern.compile("(ск|цк)(?:ого|ому|им|ом|ий)$"), "$1ий",
          Pattern.compile("(ськ|цьк)(?:ого|ому|им|ому|ий)$"), "$1ий",
          Pattern.compile("(ьн)(?:ого|ому|ым|ом)$"), "$1ый",
          Pattern.compile("(ск|цк|ьн)(?:ой|ую|ая)$"), "$1ая",
          Pattern.compile("(енк)(?:а|у|ом|ові)$"), "$1о",
          Pattern.compile("(энк)(?:і|у|ам|ай)$"), "$1а",
          Pattern.compile("(ов|ев|ёв|ин|ын)(?:а|у|ым|е)$"), "$1");

  /** "Шольца", "Макея", "Коваля", "Дудой", "Дуду": cases of men's other surnames. */
  private static final Map<Pattern, String> MEN =
      Map.of(
          Pattern.compile("(?<=[бвгджзклмнпрстфхцчшщ])(?:а|ом|(?<!дз)е)$|(?<=[жцчшщ])ем$"), "",
          Pattern.compile("(?<=[ае])(?:я|ю|ем)$"), "й",
          Pattern.compile("(?<=[бвгдзклмнпрстфх])(?:я|ю|ем)$"), "ь",
          Pattern.compile("(?<=[бвгджзклмнпрстфхцчшщ])(?:ой|ы|у)$"), "а");

  /** "Шольцу", "Макею", "Ковалю", "Дуде" behind a given name in the dative. */
  private static final Map<Pattern, String> MEN_IN_DATIVE =
      Map.of(
          Pattern.compile("(?<=[бвгджзклмнпрстфхцчшщ])у$"), "",
          Pattern.compile("(?<=[ае])ю$"), "й",
          Pattern.compile("(?<=[бвгдзклмнпрстфх])ю$"), "ь",
          Pattern.compile("(?<=[бвгджзклмнпрстфхцчшщ])(?<!дз)е$"), "а");

  private static final Pattern DATIVE = Pattern.compile("(?:у|ю|[оеє]ві)$");

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
    String form = words[0];
    boolean unchanged = given.equals(form);
    words[0] = given;
    String folded = given.toLowerCase(Locale.ROOT);
    boolean woman =
        (folded.endsWith("а") || folded.endsWith("я")) && !MASCULINE_IN_A.contains(folded);
    // "Сергея Шойгу": what looks like a case may be the name itself.
    if (unchanged || Leaders.isListed(String.join(" ", words))) {
      return String.join(" ", words);
    }
    boolean dative = isDative(form, folded);
    for (int i = 1; i < words.length; i++) {
      words[i] =
          woman ? FEMININE.matcher(feminine(words[i])).replaceFirst("$1а") : man(words[i], dative);
    }
    return String.join(" ", words);
  }

  /** "Цзиньпином", "Цзюня": names in Palladius's transcription end in vowels, н, нь, й. */
  private static String chinese(String word) {
    return word.length() < 4
        ? word.replaceFirst("\\.$", "")
        : word.replaceFirst("(?<=н)(?:а|у|ом|е)$", "").replaceFirst("(?<=н)(?:я|ю|ем)$", "ь");
  }

  private static String feminine(String word) {
    return word.replaceFirst("(ск|цк|ьн)(?:ой|ую)$", "$1ая");
  }

  private static boolean isDative(String form, String nominative) {
    return MASCULINE_IN_A.contains(nominative) ? form.endsWith("е") : DATIVE.matcher(form).find();
  }

  private static String man(String word, boolean dative) {
    String surname = surname(word);
    if (!surname.equals(word) || word.length() < 4) {
      return surname;
    }
    for (Map.Entry<Pattern, String> form : (dative ? MEN_IN_DATIVE : MEN).entrySet()) {
      Matcher ending = form.getKey().matcher(word);
      if (ending.find()) {
        return ending.replaceFirst(form.getValue());
      }
    }
    return word;
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
