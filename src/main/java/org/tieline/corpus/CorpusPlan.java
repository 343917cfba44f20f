package org.tieline.corpus;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the job reads and which of it belongs to the corpus.
 *
 * @param inputs at least one
 * @param languages ISO 639-1 codes to keep; empty for every language
 * @param window days to keep; with a bound, articles without a date are outside
 * @param zone reads dates that name no zone, and decides an article's day
 * @param period what tables over time count by
 * @param where a Spark SQL condition on the columns of corpus/articles
 * @param exclude a CSV file of article ids or urls never to publish
 * @param selection the query by which the corpus was chosen, for the record
 * @param duplicates when articles are one story; empty makes each its own
 * @param boilerplate share of an outlet's articles, 0..1, above which a line that they repeat is
 *     taken out of them; empty to leave all
 * @param outlets a CSV file of outlets with their names, countries and owners
 */
public record CorpusPlan(
    List<InputPlan> inputs,
    Set<String> languages,
    Window window,
    ZoneId zone,
    Period period,
    Optional<String> where,
    Optional<String> exclude,
    Optional<String> selection,
    Optional<Duplicates> duplicates,
    Optional<Double> boilerplate,
    Optional<String> outlets) {}
