package org.tieline.terms;

/**
 * A term counted under one heading; the counts of several tasks add up.
 *
 * @param term as in {@link TermIds}
 * @param facet what {@code heading} or {@code text} is: one of the constants
 * @param heading the number of an outlet, of a period, or of a contrast and an outlet
 * @param language only under surface
 * @param text a surface form or the stem; else null
 * @param occurrences in stories' leads; of a surface, in all articles
 * @param stories whose lead holds the term
 * @param squares sum over leads of the squared occurrences
 * @param products sum over leads of the occurrences times the lead's words
 * @param first_day of an article with the term, days since 1970; only under source
 * @param last_day likewise
 */
public record TermCount(
    long term,
    int facet,
    int heading,
    String language,
    String text,
    long occurrences,
    long articles,
    long stories,
    long squares,
    long products,
    long first_day,
    long last_day) {
  static final int STEM = 0;
  static final int SURFACE = 1;
  static final int SOURCE = 2;
  static final int PERIOD = 3;

  /** The target of a contrast, by contrast and outlet: contrast * outlets + outlet. */
  static final int TARGET = 4;

  /** The reference of a contrast. */
  static final int REFERENCE = 5;

  /** A count of occurrences under a text. */
  static TermCount named(long term, int facet, String language, String text, long occurrences) {
    return new TermCount(
        term, facet, 0, language, text, occurrences, 0, 0, 0, 0, Long.MAX_VALUE, Long.MIN_VALUE);
  }
}
