package org.tieline.entities.recognition;

import java.text.Normalizer;
import java.util.Locale;

/** Entity ids, which depend on the entity's full name alone. */
public final class Identity {
  /** Letters that Unicode takes for whole, and their likes without a stroke. */
  private static final String STROKED = "łđøıħ";

  private static final String PLAIN = "ldoih";

  private Identity() {}

  /** "person:vladimir-putin" for Vladimir Putin. */
  public static String of(EntityType type, String name) {
    String folded = type == EntityType.PERSON ? Leaders.idOf(PersonNames.key(name)) : fold(name);
    return type.word() + ":" + (folded.isEmpty() ? name : folded);
  }

  /** Lower case without accents, all but letters and digits turned into single hyphens. */
  public static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(unstroked(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !folded.isEmpty()
          && folded.charAt(folded.length() - 1) != '-') {
        folded.append('-');
      }
    }
    int end = folded.length();
    while (end > 0 && folded.charAt(end - 1) == '-') {
      end--;
    }
    return folded.substring(0, end);
  }

  /** A word in lower case without its accents. */
  static String unaccented(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
            .chars()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .forEach(c -> plain.append(unstroked((char) c)));
        return plain.toString();
      }
    }
    return word;
  }

  private static char unstroked(char c) {
    int stroked = c < 128 ? -1 : STROKED.indexOf(c);
    return stroked < 0 ? c : PLAIN.charAt(stroked);
  }
}
