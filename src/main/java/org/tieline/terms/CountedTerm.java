package org.tieline.terms;

import org.tieline.statistics.StoryCounts;

/**
 * A term with all its counts.
 *
 * @param id as in {@link TermIds}
 * @param stem null for a phrase
 * @param term the most frequent surface form
 * @param first_day days since 1970; null where its articles have no dates
 * @param by_source {@link Parts} by outlet
 * @param by_period {@link Parts} by period; periods without the term are left out
 * @param targets {@link Parts} by contrast and outlet
 * @param references {@link Parts} by contrast
 */
public record CountedTerm(
    long id,
    String language,
    String stem,
    String term,
    int size,
    long occurrences,
    long articles,
    long stories,
    long sources,
    long squares,
    long products,
    Long first_day,
    Long last_day,
    byte[] by_source,
    byte[] by_period,
    byte[] targets,
    byte[] references) {

  StoryCounts counts() {
    return new StoryCounts(occurrences, squares, products);
  }
}
