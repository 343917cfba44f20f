package org.tieline.terms;

import java.time.LocalDate;

/**
 * A term counted under one heading; the counts of several tasks add up.
 *
 * @param stem the term's stem
 * @param facet what {@code heading} is: source, period, surface, or days for the term as a whole
 * @param occurrences in stories' leads; of a surface, in all articles
 * @param stories whose lead holds the term
 * @param first_day of an article with the term; only under days
 */
public record TermCount(
    String language,
    String stem,
    String facet,
    String heading,
    long occurrences,
    long articles,
    long stories,
    LocalDate first_day,
    LocalDate last_day) {
  static final String SOURCE = "source";
  static final String PERIOD = "period";
  static final String SURFACE = "surface";
  static final String DAYS = "days";
}
