package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One spelling for the names of one person: "Volodymyr Zelenskyy", "Vladimir Zelensky" and
 * "Владимир Зеленский" have one. It depends on the name alone, so that ids stay from run to run.
 */
public final class PersonNames {

  private static final Map<String, String> FAMILIES = new HashMap<>();
  private static final Map<String, String> CYRILLIC = new HashMap<>();
  private static final Set<String> FAMILY_NAME_FIRST =
      Roles.words(
          """
          xi li wang zhang liu chen yang huang zhao wu zhou xu sun hu jiang deng mao wen dong qin
          lin kim lee park moon yoon choi ban cho roh chun nguyen tran pham phan ho vo
          """);

  /** Small words before a surname that belong to it: "van der Bellen", "bin Salman". */
  private static final Set<String> PARTICLES =
      Roles.words("von van der den de di da do dos del du la le al el bin ibn ten ter");

  private static final Map<Pattern, String> SPELLINGS = new LinkedHashMap<>();

  private static final Pattern ARTICLE = Pattern.compile("^(?:al|el)-");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern PATRONYMIC =
      Pattern.compile(".*(?:ovich|evich|ovych|yovych|avich|ovna|evna|ivna|auna)");

  static {
    SPELLINGS.put(Pattern.compile("(sk|tsk|ck)(?:yy|yi|iy|ii|ij|yj|y|i)$"), "$1i");
    SPELLINGS.put(Pattern.compile("(?<=[nr])(?:yy|yi|yj)$"), "y");
    SPELLINGS.put(Pattern.compile("enka$"), "enko");
    SPELLINGS.put(Pattern.compile("^ye(?=[lrv][^l])"), "e");
    SPELLINGS.put(Pattern.compile("(?<=[ie])ye"), "e");
    for (String line : Resources.lines("given-names.txt")) {
      String[] sides = line.split("\\|", -1);
      String[] latin = sides[0].strip().split("\\s+");
      for (String form : latin) {
        FAMILIES.putIfAbsent(form, latin[0]);
      }
      for (String form : sides[1].strip().split("\\s+")) {
        CYRILLIC.putIfAbsent(form.toLowerCase(Locale.ROOT), latin[0]);
      }
    }
  }

  private PersonNames() {}

  private static String[] words(String name) {
    return BLANKS.split(name.strip());
  }

  /** The one spelling: lower-case Latin words joined by hyphens. */
  static String key(String name) {
    List<String> words = new ArrayList<>();
    boolean eastern = false;
    for (String word : words(name)) {
      String given = words.isEmpty() ? CYRILLIC.get(word.toLowerCase(Locale.ROOT)) : null;
      String folded = given == null ? Identity.fold(Transliteration.latin(word)) : given;
      if (words.isEmpty() && FAMILIES.containsKey(folded)) {
        folded = FAMILIES.get(folded);
        eastern = true;
      }
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    int last = words.size() - 1;
    // One initial is left out, two are kept: they tell the elder George Bush from the younger.
    long initials = words.stream().filter(word -> word.length() == 1).count();
    for (int i = last - 1; i > 0; i--) {
      boolean initial = words.get(i).length() == 1 && initials == 1;
      if (initial || isPatronymic(words.get(i))) {
        words.remove(i);
      }
    }
    last = words.size() - 1;
    if (last > 0 && (eastern || Transliteration.isCyrillic(name))) {
      words.set(last, spelled(words.get(last)));
    } else if (last == 0) {
      words.set(0, surname(words.get(0)));
    }
    return String.join("-", words);
  }

  /** Whether a word is a family name of those that come first: "Xi", "Ван". */
  static boolean isFamilyNameFirst(String word) {
    String latin = CYRILLIC.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    return FAMILY_NAME_FIRST.contains(latin.toLowerCase(Locale.ROOT));
  }

  /**
   * The part of a name that stands for the whole: the surname as {@link #key} spells it, without an
   * Arabic article.
   */
  public static String surname(String name) {
    return ARTICLE.matcher(spelled(name)).replaceFirst("");
  }

  private static String spelled(String name) {
    String latin = Identity.fold(Transliteration.latin(name));
    for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
      latin = spelling.getKey().matcher(latin).replaceFirst(spelling.getValue());
    }
    return latin;
  }

  /** The words by which a person named in full is named later: the last, in China the first. */
  public static Set<String> shortForms(String name) {
    String[] words = words(name);
    Set<String> forms = new HashSet<>();
    forms.add(surname(words[words.length - 1]));
    String first = Identity.fold(words[0]);
    if (words.length > 1 && FAMILY_NAME_FIRST.contains(first)) {
      forms.add(first);
    }
    return forms;
  }

  /** Whether a word, in lower case, may open a surname of several words. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** Whether a name is a surname alone, or with initials: "Putin", "V. Putin", "von der Leyen". */
  public static boolean isShort(String name) {
    String[] words = words(name);
    for (int i = 0; i < words.length - 1; i++) {
      boolean initial = words[i].length() <= 2 && words[i].endsWith(".");
      // Al Gore has a given name.
      boolean particle = isParticle(words[i].toLowerCase(Locale.ROOT)) && !words[i].equals("Al");
      if (!initial && !particle) {
        return false;
      }
    }
    return true;
  }

  /** The last word of a name. */
  public static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isPatronymic(String word) {
    return PATRONYMIC.matcher(word).matches();
  }
}
