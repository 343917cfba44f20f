package org.tieline.ties.events;

import java.util.Locale;
import java.util.Set;

/** The cases that a Russian name's ending allows, as bits. */
final class RussianCase {

  static final int NOMINATIVE = 1;
  static final int GENITIVE = 1 << 1;
  static final int DATIVE = 1 << 2;
  static final int ACCUSATIVE = 1 << 3;
  static final int INSTRUMENTAL = 1 << 4;
  static final int LOCATIVE = 1 << 5;

  private static final int ANY = (1 << 6) - 1;

  /** Feminine names in a plain -a, which is the genitive of all others. */
  private static final Set<String> FEMININE =
      Set.of(
          "украина",
          "америка",
          "москва",
          "куба",
          "польша",
          "канада",
          "литва",
          "молдова",
          "анкара",
          "варшава",
          "прага",
          "астана",
          "вена",
          "рига",
          "женева",
          "гаага",
          "братислава",
          "любляна",
          "гана",
          "уганда",
          "ангола",
          "панама",
          "гватемала",
          "ботсвана",
          "рада",
          "госдума",
          "дума",
          "европа",
          "африка",
          "мексика",
          "гаити",
          "хезболла",
          "гавана",
          "манила",
          "доха",
          "эр-рияда",
          "канберра",
          "оттава",
          "ямайка",
          "боливия",
          "мьянма",
          "шри-ланка",
          "коста-рика");

  private RussianCase() {}

  /**
   * The cases of a name.
   *
   * @param surface the name's last word, as the text has it
   * @param person whether it names a person, whose nominative may end in -a
   */
  static int of(String surface, boolean person) {
    String key = surface.toLowerCase(Locale.ROOT);
    int length = key.length();
    if (length < 4 || surface.equals(surface.toUpperCase(Locale.ROOT))) {
      return ANY;
    }
    String two = key.substring(length - 2);
    int adjective = adjective(key, two);
    return adjective != 0 ? adjective : noun(key, two, person);
  }

  /** Whether the word is an adjective: "российские", "минских". */
  static boolean isAdjective(String surface) {
    String key = surface.toLowerCase(Locale.ROOT);
    return key.length() > 4 && adjective(key, key.substring(key.length() - 2)) != 0;
  }

  private static int adjective(String key, String two) {
    String stem = key.substring(0, key.length() - 2);
    boolean long3 = key.endsWith("ого") || key.endsWith("ому") || key.endsWith("ими");
    if (long3) {
      stem = key.substring(0, key.length() - 3);
    }
    if (!stem.endsWith("ск") && !stem.endsWith("цк") && !stem.endsWith("русск")) {
      return 0;
    }
    if (long3) {
      return key.endsWith("ого")
          ? GENITIVE | ACCUSATIVE
          : key.endsWith("ому") ? DATIVE : INSTRUMENTAL;
    }
    return switch (two) {
      case "ий" -> NOMINATIVE | ACCUSATIVE;
      case "ая" -> NOMINATIVE;
      case "ое", "ие" -> NOMINATIVE | ACCUSATIVE;
      case "ую" -> ACCUSATIVE;
      case "ой" -> GENITIVE | DATIVE | INSTRUMENTAL | LOCATIVE;
      case "им" -> INSTRUMENTAL | DATIVE;
      case "ом" -> LOCATIVE;
      case "их" -> GENITIVE | LOCATIVE | ACCUSATIVE;
      default -> 0;
    };
  }

  private static int noun(String key, String two, boolean person) {
    switch (two) {
      case "ия" -> {
        return NOMINATIVE;
      }
      case "ию" -> {
        return ACCUSATIVE;
      }
      case "ии" -> {
        return GENITIVE | DATIVE | LOCATIVE;
      }
      case "ой", "ей", "ом", "ем", "ым", "им", "ью", "ёй" -> {
        return INSTRUMENTAL;
      }
      case "ам", "ям" -> {
        return DATIVE;
      }
      case "ах", "ях" -> {
        return LOCATIVE;
      }
      case "цы", "не", "ки", "лы", "ры" -> {
        return NOMINATIVE | (two.equals("не") ? LOCATIVE | DATIVE : 0);
      }
      case "ов", "ев" -> {
        return person
            ? NOMINATIVE
            : key.equals("киев") ? NOMINATIVE | ACCUSATIVE : GENITIVE | ACCUSATIVE;
      }
      default -> {
        return plain(key, person);
      }
    }
  }

  private static int plain(String key, boolean person) {
    if (key.startsWith("штат")) {
      return key.endsWith("ы") ? NOMINATIVE | ACCUSATIVE : INSTRUMENTAL;
    }
    return switch (key.charAt(key.length() - 1)) {
      case 'а' ->
          person
              ? NOMINATIVE | GENITIVE | ACCUSATIVE
              : FEMININE.contains(key) ? NOMINATIVE : GENITIVE;
      case 'я' -> GENITIVE;
      case 'ы' -> GENITIVE;
      case 'и' -> key.endsWith("ли") || key.endsWith("ми") ? INSTRUMENTAL | GENITIVE : GENITIVE;
      case 'у', 'ю' -> ACCUSATIVE | DATIVE;
      case 'е' -> DATIVE | LOCATIVE;
      case 'о' -> ANY;
      default -> NOMINATIVE | ACCUSATIVE;
    };
  }
}
