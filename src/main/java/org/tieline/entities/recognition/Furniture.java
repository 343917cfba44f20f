package org.tieline.entities.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an article that are not told by it: the dateline before the story ("MINSK, July 8
 * (BelTA) —"), photo credits ("REUTERS/Ann Wang") and the agency's sign-off behind it.
 */
final class Furniture {

  private static final int LONGEST_DATELINE = 160;

  private static final String PLACE =
      "(?:\\p{Lu}[\\p{L}.'’-]*)(?:[ ]\\p{Lu}[\\p{L}.'’-]*|[ ]de|[ ]la){0,4}";
  private static final String DATE = "[^()\\n]{0,40}?\\d{0,4}[^()\\n]{0,20}?";
  private static final String BRACKETED = "\\([^)\\n]{2,60}\\)";
  private static final String SLASHED = "/[^/\\n]{2,40}/";
  private static final String AGENCY = "(?:" + BRACKETED + "|" + SLASHED + ")";
  private static final String DAY =
      "\\s*(?:\\d{1,2}\\.?\\s\\p{L}+|\\p{L}+\\.?\\s\\d{1,2})\\.?(?:,?\\s\\d{4})?";

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*(?:"
              // BRUSSELS (Reuters) -   Minsk, 8 July (BelTA). -   МИНСК, 8 июля. /ТАСС/.
              + PLACE
              + "(?:,"
              + DATE
              + "|/"
              + PLACE
              + "|\\.[^()\\n]{0,30})?\\s*(?:"
              + AGENCY
              + "\\s*[.,:]?\\s*[-–—]+|"
              + SLASHED
              + "\\s*[.,:]?)"
              // Minsk, 8 July (BelTA).
              + "|"
              + PLACE
              + ","
              + DAY
              + "\\s*"
              + BRACKETED
              + "\\s*[.:]"
              // (Reuters) -
              + "|"
              + AGENCY
              + "\\s*[-–—]+"
              // MINSK, Belarus, July 8 — The   but neither "NATO — the alliance" nor "US – China"
              + "|(?!\\p{Lu}{2}\\s*[-–—])\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:,[^()\\n—–]{0,50})?"
              + "\\s*(?:[–—]+|--+|-(?=\\s))(?!\\s*\\p{Ll})"
              // Москва. 8 июля. INTERFAX.RU -
              + "|"
              + PLACE
              + "\\.\\s\\d{1,2}\\s\\p{Ll}+\\.?\\s[^\\n]{0,30}?[-–—]+"
              + ")\\s");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:REUTERS|AFP|AP Photo|AP|Getty Images|EPA|TASS|BelTA|Xinhua)\\s?/\\s?"
              + "\\p{Lu}[\\p{L}.'’ -]{2,40}"
              + "|\\p{Lu}[\\p{L}.'’ -]{2,40}/\\s?(?:REUTERS|Reuters|AFP|AP|Getty Images|EPA)");

  private static final Pattern SIGN_OFF = Pattern.compile("(?:^|[.!?\"”)])\\s*[(\\[]?$");

  /** A line of its own that says whose picture or text it is: "Photo: Jane Doe/Agency, Paris". */
  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "\\s*[(\\[]?(?:Photo(?:graph)?s?|Pictures?|Images?|Foto|Фото|Zdjęcie)"
              + "(?: (?:by|credit|courtesy))?\\s?:.{1,120}"
              // Copyright 2024 Example Wire
              + "|\\s*©.{1,120}"
              + "|\\s*(?:\\(c\\)|Copyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}|by\\b).{0,120}"
              + "|\\s*Copyright\\s*(?:©|\\(c\\)|(?-i:\\p{Lu})).{1,120}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final int datelineEnd;
  private final String text;

  private Furniture(String text) {
    this.text = text;
    Matcher dateline = DATELINE.matcher(text).region(0, Math.min(text.length(), LONGEST_DATELINE));
    this.datelineEnd = dateline.lookingAt() ? dateline.end() : 0;
  }

  static Furniture of(String text) {
    return new Furniture(text);
  }

  boolean isDateline(int start) {
    return start < datelineEnd;
  }

  /** Whether a name stands alone behind the story's last full stop. */
  boolean isSignOff(int start, int end) {
    return text.substring(end).isBlank()
        && SIGN_OFF.matcher(text.substring(Math.max(0, start - 6), start)).find();
  }

  /** Whether the characters between two offsets of the text lie in a photo credit. */
  boolean isCredit(int start, int end) {
    if (CREDIT_LINE.matcher(text).region(lineStart(start), lineEnd(end)).matches()) {
      return true;
    }
    if (text.indexOf('/', Math.max(0, start - 20)) < 0) {
      return false;
    }
    int from = Math.max(0, start - 20);
    int to = Math.min(text.length(), end + 45);
    if (text.substring(from, to).indexOf('/') < 0) {
      return false;
    }
    Matcher credit = CREDIT.matcher(text).region(from, to);
    while (credit.find()) {
      if (credit.start() <= start && end <= credit.end()) {
        return true;
      }
    }
    return false;
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }
}
