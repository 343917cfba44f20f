package org.tieline.terms;

/**
 * A term's counts in one task; those of several tasks add up.
 *
 * @param term as in {@link TermIds}
 * @param stem null for a phrase
 * @param surfaces each form in which it is written with its occurrences in all articles
 * @param by_source {@link Parts} by outlet
 * @param by_period {@link Parts} by period
 * @param targets {@link Parts} by contrast and outlet
 * @param references {@link Parts} by contrast
 * @param first_day of an article with the term, days since 1970; the greatest number for none
 * @param last_day likewise; the least number for none
 */
public record TermCount(
    long term,
    String language,
    String stem,
    byte[] surfaces,
    byte[] by_source,
    byte[] by_period,
    byte[] targets,
    byte[] references,
    long first_day,
    long last_day) {}
