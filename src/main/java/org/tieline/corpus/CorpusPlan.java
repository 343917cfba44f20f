package org.tieline.corpus;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the job reads and which of it belongs to the corpus.
 *
 * @param inputs at least one
 * @param languages ISO 639-1 codes to keep; empty for every language
 * @param from first day to keep; empty for no bound. With either bound, articles without a date are
 *     outside
 * @param to last day to keep
 * @param zone reads dates that name no zone, and decides an article's day
 * @param period what tables over time count by
 * @param where a Spark SQL condition on the columns of corpus/articles
 * @param exclude a CSV file of article ids or urls never to publish
 * @param selection the query by which the corpus was chosen, for the record
 * @param duplicates when articles are one story; empty makes each its own
 */
public record CorpusPlan(
    List<InputPlan> inputs,
    Set<String> languages,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    ZoneId zone,
    Period period,
    Optional<String> where,
    Optional<String> exclude,
    Optional<String> selection,
    Optional<Duplicates> duplicates) {

  /** Whether an article of this day, null for unknown, lies within the bounds. */
  public boolean covers(LocalDate day) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return day != null
        && !from.map(day::isBefore).orElse(false)
        && !to.map(day::isAfter).orElse(false);
  }
}
