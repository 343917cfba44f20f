package org.tieline.text;

/** Quotation marks and brackets of the languages that news is written in. */
final class Quotes {

  private static final String QUOTES =
      "\"'\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u300c\u300d\u300e\u300f";
  private static final String BRACKETS = "()[]\uff08\uff09\u3010\u3011";

  private static final String FULL_WIDTH_OPENING = "\u201c\u2018\u300c\u300e\uff08\u300a\u3010";
  private static final String FULL_WIDTH_STOPS = "\u3002\uff01\uff1f\u2026\u201d\u2019\u300d\u300f";

  private Quotes() {}

  /** Whether the character opens a quotation that follows its predecessor without a space. */
  static boolean opensAfterFullWidthStop(String text, int offset) {
    return offset > 0
        && FULL_WIDTH_OPENING.indexOf(text.charAt(offset)) >= 0
        && FULL_WIDTH_STOPS.indexOf(text.charAt(offset - 1)) >= 0;
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isQuoteOrBracket(char c) {
    return isQuote(c) || BRACKETS.indexOf(c) >= 0;
  }
}
