package org.tieline.terms;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tieline.statistics.Bursts;
import org.tieline.statistics.ClusteredRate;
import org.tieline.statistics.Dispersion;
import org.tieline.statistics.Idf;
import org.tieline.statistics.Interval;
import org.tieline.statistics.PerMillion;
import org.tieline.statistics.StoryCounts;

/** From a term's counts to its rows. */
final class TermMeasures implements Serializable {
  private static final long serialVersionUID = 1;

  /** Fewer occurrences are uneven by chance. */
  private static final long LEAST_DISPERSED = 10;

  private static final long LEAST_BURSTING = 10;
  private static final long LEAST_PERIODS = 8;
  private static final double BURST_RATIO = 2;
  private static final double BURST_COST = 1;

  private final Denominators denominators;
  private final List<LocalDate> periods;

  TermMeasures(Denominators denominators, List<LocalDate> periods) {
    this.denominators = denominators;
    this.periods = List.copyOf(periods);
  }

  /** How often, with bounds; all null where there are no words. */
  private record Rate(Double perMillion, Double low, Double high) {
    static Rate of(StoryCounts term, StoryCounts.Corpus corpus) {
      if (corpus.words() == 0) {
        return new Rate(null, null, null);
      }
      Interval bounds = ClusteredRate.perMillion(term, corpus);
      return new Rate(
          PerMillion.of(term.occurrences(), corpus.words()), bounds.low(), bounds.high());
    }
  }

  Term term(CountedTerm term) {
    String language = term.language();
    StoryCounts.Corpus corpus = denominators.whole(language);
    Rate rate = Rate.of(term.counts(), corpus);
    return new Term(
        language,
        term.term(),
        term.size(),
        term.occurrences(),
        term.articles(),
        term.stories(),
        term.sources(),
        rate.perMillion(),
        rate.low(),
        rate.high(),
        dispersionOverSources(term),
        dispersionOverPeriods(term),
        term.stories() == 0 ? null : Idf.of(term.stories(), corpus.stories()),
        day(term.first_day()),
        day(term.last_day()));
  }

  private static LocalDate day(Long day) {
    return day == null ? null : LocalDate.ofEpochDay(day);
  }

  private Double dispersionOverSources(CountedTerm term) {
    List<Parts.Part> sources = Parts.unpack(term.by_source());
    long[] words =
        sources.stream()
            .mapToLong(part -> denominators.source(term.language(), part.heading()).words())
            .toArray();
    return dispersion(sources, words, denominators.sources(term.language()));
  }

  private Double dispersionOverPeriods(CountedTerm term) {
    List<Parts.Part> parts = Parts.unpack(term.by_period());
    long[] words =
        parts.stream()
            .mapToLong(part -> denominators.period(term.language(), part.heading()).words())
            .toArray();
    return dispersion(parts, words, denominators.periods(term.language()));
  }

  private static Double dispersion(List<Parts.Part> parts, long[] words, Denominators.Extent all) {
    long[] occurrences = parts.stream().mapToLong(Parts.Part::occurrences).toArray();
    long total = 0;
    for (long count : occurrences) {
      total += count;
    }
    return total < LEAST_DISPERSED
        ? null
        : Dispersion.of(occurrences, words, all.words(), all.least()).dpNorm();
  }

  List<TermSource> sources(CountedTerm term) {
    List<TermSource> rows = new ArrayList<>();
    for (Parts.Part part : Parts.unpack(term.by_source())) {
      long words = denominators.source(term.language(), part.heading()).words();
      rows.add(
          new TermSource(
              term.language(),
              term.term(),
              denominators.sourceName(part.heading()),
              part.occurrences(),
              part.articles(),
              part.stories(),
              words == 0 ? null : (Double) PerMillion.of(part.occurrences(), words)));
    }
    return rows;
  }

  /**
   * A row for each period.
   *
   * @param complete periods that the corpus covers whole
   */
  List<TermPeriod> periods(CountedTerm term, long complete) {
    Map<Integer, Parts.Part> counted = new HashMap<>();
    Parts.unpack(term.by_period()).forEach(part -> counted.put(part.heading(), part));
    Bursts bursts =
        term.stories() < LEAST_BURSTING || complete < LEAST_PERIODS
            ? null
            : bursts(term, counted).orElse(null);
    List<TermPeriod> rows = new ArrayList<>();
    for (int place = 0; place < periods.size(); place++) {
      Parts.Part part = counted.getOrDefault(place, Parts.Part.none(place));
      Rate rate = Rate.of(part.counts(), denominators.period(term.language(), place));
      rows.add(
          new TermPeriod(
              term.language(),
              term.term(),
              periods.get(place),
              part.occurrences(),
              part.articles(),
              part.stories(),
              rate.perMillion(),
              rate.low(),
              rate.high(),
              bursts == null ? null : (Boolean) (bursts.states()[place] > 0),
              bursts == null ? null : (Double) bursts.weights()[place]));
    }
    return rows;
  }

  private Optional<Bursts> bursts(CountedTerm term, Map<Integer, Parts.Part> counted) {
    long[] with = new long[periods.size()];
    long[] all = new long[periods.size()];
    for (int place = 0; place < all.length; place++) {
      with[place] = counted.getOrDefault(place, Parts.Part.none(place)).stories();
      all[place] = denominators.period(term.language(), place).stories();
    }
    return Bursts.ofBatches(with, all, BURST_RATIO, BURST_COST);
  }
}
