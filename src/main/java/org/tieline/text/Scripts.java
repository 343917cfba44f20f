package org.tieline.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;

/** Tells languages by their letters alone, where those suffice. */
final class Scripts {

  /** A text belongs to a script that holds this share of its letters, or more. */
  private static final double MOST = 0.6;

  /** Chinese has hardly any kana, Japanese at least this share. */
  private static final double KANA = 0.05;

  /** Letters of languages that have no two-letter code or no model: Livonian, Yakut, Altai. */
  private static final String UNKNOWN = "\u022f\u0231\u01df\u01ed\u022d\u0495\u04a5";

  private static final int UNKNOWN_LETTERS = 2;

  private Scripts() {}

  /** The only language this can be; "und" for one that nothing here knows; null if open. */
  static String language(String text) {
    var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int all = 0;
    int unknown = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        all++;
        letters.merge(c < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(c), 1, Integer::sum);
        unknown += UNKNOWN.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
      }
    }
    if (all == 0 || unknown >= UNKNOWN_LETTERS) {
      return "und";
    }
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    // A Chinese headline names foreign brands in Latin; a character says as much as three letters.
    if (3 * (han + kana) > all - han - kana) {
      return kana >= KANA * (han + kana) ? "ja" : "zh";
    }
    for (var script : letters.entrySet()) {
      if (script.getValue() >= MOST * all) {
        return ofScript(script.getKey(), text);
      }
    }
    return null;
  }

  private static String ofScript(UnicodeScript script, String text) {
    return switch (script) {
      case HANGUL -> "ko";
      case GREEK -> "el";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case THAI -> "th";
      case LAO -> "lo";
      case KHMER -> "km";
      case MYANMAR -> "my";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case KANNADA -> "kn";
      case MALAYALAM -> "ml";
      case GUJARATI -> "gu";
      case GURMUKHI -> "pa";
      case SINHALA -> "si";
      case CYRILLIC -> ofCyrillic(text);
      default -> null;
    };
  }

  /** The East Slavic languages, each by letters that the others lack. */
  private static String ofCyrillic(String text) {
    boolean russian = false;
    boolean ukrainian = false;
    boolean belarusian = false;
    boolean dotted = false;
    boolean shared = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      switch (c) {
        case '\u044b', '\u044d', '\u0451' -> russian = true;
        case '\u0457', '\u0454', '\u0491' -> ukrainian = true;
        case '\u045e' -> belarusian = true;
        case '\u0456' -> dotted = true;
        case '\u0438', '\u0449' -> shared = true;
        default -> {
          if (c > '\u0451' && c < '\u0530') {
            return null;
          }
        }
      }
    }
    if (belarusian) {
      return ukrainian || shared ? null : "be";
    }
    if (ukrainian) {
      return russian ? null : "uk";
    }
    return russian && shared && !dotted ? "ru" : null;
  }
}
