package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How names are inflected: the endings of nouns and adjectives that name countries and people. */
final class Endings {

  private static final Set<String> RUSSIAN =
      Set.of(
          "", "а", "я", "о", "е", "ы", "и", "й", "ь", "у", "ю", "ой", "ей", "ом", "ем", "ём", "ов",
          "ев", "ам", "ям", "ах", "ях", "ами", "ями", "ый", "ий", "ая", "яя", "ое", "ее", "ые",
          "ие", "ого", "его", "ому", "ему", "ым", "им", "ых", "их", "ыми", "ими", "ую", "юю", "ию",
          "ия", "ии", "ией", "ою", "ею");
  private static final Set<String> UKRAINIAN =
      Set.of(
          "", "а", "я", "о", "е", "є", "и", "і", "ї", "й", "ь", "у", "ю", "ою", "ею", "єю", "ом",
          "ем", "єм", "ів", "їв", "ам", "ям", "ах", "ях", "ами", "ями", "ий", "ій", "его", "ого",
          "ому", "им", "их", "ими", "ові", "еві", "єві", "ія", "ії", "ію", "ією");
  private static final Set<String> BELARUSIAN =
      Set.of(
          "", "а", "я", "о", "е", "ы", "і", "й", "ь", "у", "ў", "ю", "ой", "ай", "ей", "яй", "ою",
          "аю", "ею", "ом", "ам", "ем", "ям", "аў", "яў", "оў", "ах", "ях", "амі", "ямі", "ага",
          "ога", "аму", "ому", "ым", "ім", "ых", "іх", "ымі", "імі", "ую", "ая", "ае", "ое", "ыя",
          "ія", "ыі", "іі", "ію", "іяй", "іей");
  private static final Set<String> POLISH =
      Set.of(
          "", "a", "ą", "e", "ę", "i", "y", "o", "u", "ie", "ia", "ii", "ię", "ią", "io", "ów",
          "om", "ach", "iach", "ami", "iami", "em", "iem", "owi", "owie", "ego", "iego", "emu",
          "iemu", "im", "ym", "ich", "ych", "imi", "ymi", "ej", "iej", "ij", "yj", "zech", "zy",
          "aj", "z");
  private static final Set<String> GERMAN =
      Set.of("", "e", "er", "en", "es", "em", "s", "n", "in", "innen");
  private static final Set<String> FRENCH = Set.of("", "e", "s", "es", "ne", "nes");
  private static final Set<String> SPANISH = Set.of("", "o", "a", "os", "as", "es", "s");

  private static final Map<String, Set<String>> BY_LANGUAGE =
      Map.of(
          "ru",
          RUSSIAN,
          "uk",
          UKRAINIAN,
          "be",
          BELARUSIAN,
          "pl",
          POLISH,
          "de",
          GERMAN,
          "fr",
          FRENCH,
          "es",
          SPANISH);

  /** Endings that names of countries lose before others; Somalia's and Congo's vowels stay. */
  private static final Map<String, String> ENDING_OF_NAMES =
      Map.of("ru", "(?<!о)[аяйь]$", "uk", "(?<!о)[аяйь]$", "be", "[аяйь]$", "pl", "[aąy]$");

  private static final String CONSONANT = ".*[бвгджзклмнпрстфхцчшщbcdfghjklmnprstwzżźśćłń]";

  private Endings() {}

  /** What may follow a stem in a language; only the bare word where its names are not inflected. */
  static Set<String> of(String language) {
    return BY_LANGUAGE.getOrDefault(language, Set.of(""));
  }

  /** A country's dictionary form cut to stems, in languages that inflect it: "Росси*". */
  static String stemmed(String name, String language) {
    String ending = ENDING_OF_NAMES.get(language);
    if (ending == null) {
      return name;
    }
    List<String> words = new ArrayList<>();
    for (String word : name.split(" ")) {
      boolean inflected = word.length() > 4 && word.chars().allMatch(Character::isLetter);
      String stem = inflected ? word.replaceFirst(ending, "") : word;
      boolean open = inflected && (stem.length() < word.length() || stem.matches(CONSONANT));
      words.add(open ? stem + "*" : word);
    }
    return String.join(" ", words);
  }

  /** The plural and the compounds of an English word for people: Germans, Frenchman. */
  static List<String> englishPeople(String form) {
    if (form.endsWith("ish") || form.endsWith("nch")) {
      return List.of(form + "man", form + "men", form + "woman", form + "women");
    }
    boolean plain = !form.endsWith("s") && !form.endsWith("ese") && !form.endsWith("ch");
    return plain ? List.of(form + "s") : List.of();
  }
}
