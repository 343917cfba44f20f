package org.tieline.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of an article: Unicode's sentence boundaries (UAX #29, by ICU), corrected for what
 * news needs.
 *
 * <ul>
 *   <li>The title is one sentence, number 0.
 *   <li>A blank line ends a sentence; a single line break does too, unless the text is hard-wrapped
 *       ({@link LineBreaks}).
 *   <li>An abbreviation, an initial or an ordinal number ("U.S.", "Gen.", "George W.", "24. Mai")
 *       does not end one, unless a word follows that opens sentences ({@link Abbreviations}).
 *   <li>What follows in lower case belongs to the sentence: {@code "Why?" he asked.}
 *   <li>Closing quotation marks stay with their sentence, also behind a space: {@code « Non. »}
 * </ul>
 *
 * <p>Safe for use by many threads; each keeps its own iterators.
 */
public final class Sentences {

  private static final ThreadLocal<Map<String, BreakIterator>> ITERATORS =
      ThreadLocal.withInitial(HashMap::new);

  private Sentences() {}

  /**
   * The sentences in order, none empty, without the blanks around them.
   *
   * @param title the headline; may be empty
   * @param text the body; may be empty
   * @param language ISO 639-1, or "und"
   */
  public static List<Sentence> of(String title, String text, String language) {
    var sentences = new ArrayList<Sentence>();
    int titleStart = Blanks.skip(title, 0, title.length());
    if (titleStart < title.length()) {
      sentences.add(new Sentence(0, titleStart, Blanks.trim(title, titleStart, title.length())));
    }
    String flat = LineBreaks.unwrapped(text);
    var abbreviations = Abbreviations.of(language);
    var boundaries =
        ITERATORS
            .get()
            .computeIfAbsent(
                language, l -> BreakIterator.getSentenceInstance(ULocale.forLanguageTag(l)));
    boundaries.setText(flat);
    int number = 1;
    int start = 0;
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      if (end <= start || (end < flat.length() && continues(flat, start, end, abbreviations))) {
        continue;
      }
      int close = closed(flat, end);
      int first = Blanks.skip(flat, start, close);
      if (first < close) {
        sentences.add(new Sentence(number++, first, Blanks.trim(flat, first, close)));
      }
      start = close;
    }
    return sentences;
  }

  /** Whether the sentence goes on behind a boundary that UAX #29 sees. */
  private static boolean continues(
      String text, int start, int boundary, Abbreviations abbreviations) {
    if (LineBreaks.isLineBreak(text.charAt(boundary - 1))) {
      return false;
    }
    int next = boundary;
    while (next < text.length() && Quotes.isQuoteOrBracket(text.charAt(next))) {
      next++;
    }
    if (next == boundary && Character.isLowerCase(text.charAt(next))) {
      return true;
    }
    int stop = Blanks.trim(text, start, boundary);
    while (stop > start && Quotes.isQuoteOrBracket(text.charAt(stop - 1))) {
      stop--;
    }
    return stop > start
        && text.charAt(stop - 1) == '.'
        && abbreviations.continues(text, start, stop - 1, next);
  }

  /**
   * The boundary, moved behind quotation marks that close what stands before it, and before those
   * that open what follows without a space, as in Chinese.
   */
  private static int closed(String text, int boundary) {
    if (LineBreaks.isLineBreak(text.charAt(boundary - 1))) {
      return boundary;
    }
    if (Quotes.opensAfterFullWidthStop(text, boundary - 1)) {
      return boundary - 1;
    }
    int end = boundary;
    while (end < text.length() && Quotes.isQuote(text.charAt(end))) {
      end++;
    }
    boolean closing = end > boundary && (end == text.length() || Blanks.isBlank(text.charAt(end)));
    return closing ? end : boundary;
  }
}
