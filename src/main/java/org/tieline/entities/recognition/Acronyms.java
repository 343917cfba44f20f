package org.tieline.entities.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The long forms of an article's acronyms: "Baltic Air Policing (BAP)", and BAP from then on. */
final class Acronyms {

  private static final Set<String> SMALL =
      Set.of("of", "for", "and", "the", "in", "on", "to", "&", "-");

  private final List<Found> found;
  private final Map<String, Found> longForms = new HashMap<>();
  private final Map<String, Found> introduced = new HashMap<>();

  Acronyms(List<Found> found) {
    this.found = found;
    for (Found name : found) {
      if (name.type() == EntityType.ORGANIZATION && name.size() > 1) {
        longForms.putIfAbsent(initials(name, false), name);
        longForms.putIfAbsent(initials(name, true), name);
        introduce(name);
      }
    }
  }

  private void introduce(Found name) {
    Words words = name.words();
    if (isIntroduced(words, name.to())) {
      String acronym = letters(words.text(name.to() + 1));
      if (longForms.get(acronym) == name) {
        introduced.putIfAbsent(acronym, name);
      }
    }
  }

  /** Whether letters in brackets begin there: "(SCO)". */
  static boolean isIntroduced(Words words, int at) {
    return words.is(at, "(") && words.is(at + 2, ")") && words.isAllCapitals(at + 1);
  }

  /** The organisation that the article itself introduces the letters for, or null. */
  Found introduced(int index) {
    Found name = found.get(index);
    return name.size() == 1 ? introduced.get(letters(name.surface())) : null;
  }

  /** The organisation whose initials the name at an index is, or null. */
  Found longForm(int index) {
    Found name = found.get(index);
    if (name.size() != 1 || !Words.isAllCapitals(name.surface())) {
      return null;
    }
    return longForms.get(letters(name.surface()));
  }

  private static String letters(String acronym) {
    return acronym.replace(".", "").toUpperCase(Locale.ROOT);
  }

  private static String initials(Found name, boolean withSmall) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.size(); i++) {
      String key = name.key(i);
      if (Character.isLetterOrDigit(key.charAt(0)) && (withSmall || !SMALL.contains(key))) {
        initials.append(Character.toUpperCase(key.charAt(0)));
      }
    }
    return initials.toString();
  }
}
