package org.tieline.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.counting.Dictionary;
import org.tieline.counting.Ranges;
import org.tieline.counting.Tally;

/**
 * Counts the terms of one language's articles in primitive maps: by source, by period and by
 * surface form. When it is {@link #full}, its counts are given out and counting goes on from
 * nothing, which changes no sum and bounds the memory.
 */
final class TermCounter {
  private static final int FULL = 1 << 19;

  private final String language;
  private final Calendar calendar;
  private final Vocabulary vocabulary;
  private final Dictionary stems = new Dictionary();
  private final Dictionary surfaces = new Dictionary();
  private final Dictionary sources = new Dictionary();
  private final Tally bySource = new Tally(3);
  private final Tally byPeriod = new Tally(3);
  private final Tally bySurface = new Tally(1);
  private final Ranges days = new Ranges();

  TermCounter(String language, Calendar calendar) {
    this.language = language;
    this.calendar = calendar;
    this.vocabulary = new Vocabulary(language);
  }

  void add(Article article) {
    Tally inArticle = new Tally(1);
    Vocabulary.Visitor visitor =
        (stem, surface) -> {
          int term = stems.code(stem);
          inArticle.add(term, 0, 1);
          bySurface.add(term, surfaces.code(surface), 1);
        };
    vocabulary.forEach(article.title(), visitor);
    vocabulary.forEach(article.text(), visitor);
    int source = sources.code(article.source() == null ? "" : article.source());
    int period = calendar.place(article.day());
    long lead = article.lead() ? 1 : 0;
    inArticle.forEach(
        (term, none, occurrences, at) -> {
          bySource.add(term, source, lead * occurrences[at], 1, lead);
          if (period >= 0) {
            byPeriod.add(term, period, lead * occurrences[at], 1, lead);
          }
          if (article.day() != null) {
            days.add(term, article.day().toEpochDay());
          }
        });
  }

  boolean full() {
    return bySource.size() + byPeriod.size() + bySurface.size() > FULL;
  }

  /** All counts since the last call. */
  List<TermCount> drain() {
    List<TermCount> counts = new ArrayList<>();
    bySource.forEach(
        (term, source, sums, at) ->
            counts.add(count(term, TermCount.SOURCE, sources.word(source), sums, at)));
    List<LocalDate> periods = calendar.periods();
    byPeriod.forEach(
        (term, period, sums, at) ->
            counts.add(count(term, TermCount.PERIOD, periods.get(period).toString(), sums, at)));
    bySurface.forEach(
        (term, surface, sums, at) ->
            counts.add(
                new TermCount(
                    language,
                    stems.word(term),
                    TermCount.SURFACE,
                    surfaces.word(surface),
                    sums[at],
                    0,
                    0,
                    null,
                    null)));
    for (int term = 0; term < stems.size(); term++) {
      if (days.has(term)) {
        counts.add(
            new TermCount(
                language,
                stems.word(term),
                TermCount.DAYS,
                "",
                0,
                0,
                0,
                LocalDate.ofEpochDay(days.least(term)),
                LocalDate.ofEpochDay(days.greatest(term))));
      }
    }
    bySource.clear();
    byPeriod.clear();
    bySurface.clear();
    days.clear();
    stems.clear();
    surfaces.clear();
    sources.clear();
    return counts;
  }

  private TermCount count(int term, String facet, String heading, long[] sums, int at) {
    return new TermCount(
        language,
        stems.word(term),
        facet,
        heading,
        sums[at],
        sums[at + 1],
        sums[at + 2],
        null,
        null);
  }
}
