package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms of English verbs and nouns. */
final class Inflection {

  static final int BASE = 1;
  static final int PRESENT = 2;
  static final int PAST = 4;
  static final int PARTICIPLE = 8;
  static final int ING = 16;

  private static final Map<String, String[]> IRREGULAR = irregular();
  private static final Pattern SHORT = Pattern.compile("(qu|[^aeiou])+[aeiou][bdgklmnprtvz]");
  private static final String DOUBLING =
      " equip expel compel refer commit permit admit rebut submit transmit occur rebel propel deter"
          + " abet control patrol kidnap gas bus ";

  private Inflection() {}

  /** The forms of a verb, each with the bits that tell what it may be. */
  static Map<String, Integer> verb(String base) {
    Map<String, Integer> forms = new HashMap<>();
    if (base.equals("be")) {
      add(forms, "be", BASE);
      for (String form : List.of("is", "are", "am")) {
        add(forms, form, PRESENT);
      }
      add(forms, "was", PAST);
      add(forms, "were", PAST);
      add(forms, "been", PARTICIPLE);
      add(forms, "being", ING);
      return forms;
    }
    add(forms, base, BASE);
    add(forms, third(base), PRESENT);
    String[] irregular = IRREGULAR.get(base);
    if (irregular != null) {
      add(forms, irregular[0], PAST);
      add(forms, irregular[1], PARTICIPLE);
    }
    String stem = doubles(base) ? base + last(base) : base;
    if (irregular == null) {
      String past =
          base.endsWith("e")
              ? base + "d"
              : isConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : stem + "ed";
      add(forms, past, PAST | PARTICIPLE);
    }
    String ing =
        base.endsWith("ie")
            ? base.substring(0, base.length() - 2) + "ying"
            : base.endsWith("e") && !base.endsWith("ee")
                ? base.substring(0, base.length() - 1) + "ing"
                : stem + "ing";
    add(forms, ing, ING);
    if (base.endsWith("l") && irregular == null) {
      // American and British spelling differ: canceled, cancelled.
      add(forms, base + "led", PAST | PARTICIPLE);
      add(forms, base + "ling", ING);
    }
    return forms;
  }

  /** "stopped", "plotted": a short word doubles the consonant behind its one vowel. */
  private static boolean doubles(String base) {
    return SHORT.matcher(base).matches() || DOUBLING.contains(" " + base + " ");
  }

  /** The singular and plural of a noun; a noun that ends in s has one form. */
  static List<String> noun(String singular) {
    List<String> forms = new ArrayList<>(List.of(singular));
    if (!singular.endsWith("s")) {
      forms.add(third(singular));
    } else if (singular.endsWith("ss")) {
      forms.add(singular + "es");
    }
    return forms;
  }

  private static String third(String base) {
    if (base.equals("have")) {
      return "has";
    }
    if (isConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base.matches(".*(s|x|z|ch|sh|o)") ? base + "es" : base + "s";
  }

  private static boolean isConsonantY(String base) {
    return base.length() > 1
        && base.endsWith("y")
        && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }

  private static char last(String base) {
    return base.charAt(base.length() - 1);
  }

  private static void add(Map<String, Integer> forms, String form, int bits) {
    forms.merge(form, bits, (a, b) -> a | b);
  }

  private static Map<String, String[]> irregular() {
    Map<String, String[]> verbs = new HashMap<>();
    for (String line : Resources.lists("irregular.en.txt").get("verbs")) {
      String[] forms = line.split(" ");
      verbs.put(forms[0], new String[] {forms[1], forms[2]});
    }
    return verbs;
  }
}
