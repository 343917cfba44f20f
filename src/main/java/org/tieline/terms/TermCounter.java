package org.tieline.terms;

import java.util.ArrayList;
import java.util.List;
import org.tieline.corpus.Calendar;
import org.tieline.counting.LongDictionary;
import org.tieline.counting.Ranges;
import org.tieline.counting.Tally;

/**
 * Counts the terms of one language's articles in primitive maps: by source, by period, by contrast
 * and by surface form. When it is {@link #full}, its counts are given out and counting goes on from
 * nothing, which changes no sum and bounds the memory.
 */
final class TermCounter {
  private static final int FULL = 1 << 19;

  private static final int WIDTH = 5;

  private final String language;
  private final Calendar calendar;
  private final Phrases phrases;
  private final Denominators denominators;
  private final Vocabulary vocabulary;
  private final WordPlaces places;
  private final LongDictionary terms = new LongDictionary();
  private final Surfaces surfaces = new Surfaces();
  private final Tally bySource = new Tally(WIDTH);
  private final Tally byPeriod = new Tally(WIDTH);
  private final Tally byTarget = new Tally(WIDTH);
  private final Tally byReference = new Tally(WIDTH);
  private final Tally bySurface = new Tally(1);
  private final Ranges days = new Ranges();

  TermCounter(
      String language,
      Calendar calendar,
      Phrases phrases,
      Denominators denominators,
      Vocabulary vocabulary) {
    this.language = language;
    this.calendar = calendar;
    this.phrases = phrases;
    this.denominators = denominators;
    this.vocabulary = vocabulary;
    this.places = new WordPlaces(vocabulary, phrases);
  }

  void add(CountedArticle article) {
    Tally inArticle = new Tally(1);
    int[] forms = vocabulary.read(article.title(), article.text());
    for (int i = 0; i < forms.length; i++) {
      if (forms[i] != Vocabulary.BREAK) {
        addTermsAt(forms, i, inArticle);
      }
    }
    int source = denominators.source(article.source());
    int period = calendar.place(article.day());
    long lead = article.lead() ? 1 : 0;
    long words = article.words();
    inArticle.forEach(
        (term, none, occurrences, at) -> {
          long count = lead * occurrences[at];
          int entry = add(bySource, term, source, count, lead, words);
          if (article.day() != null) {
            days.add(entry / WIDTH, article.day().toEpochDay());
          }
          if (period >= 0) {
            add(byPeriod, term, period, count, lead, words);
          }
          if (lead > 0) {
            addSides(term, article.sides(), source, count, words);
          }
        });
  }

  /** The word at a place and the phrases that start there. */
  private void addTermsAt(int[] forms, int start, Tally inArticle) {
    int form = forms[start];
    int surface = surfaces.word(form);
    if (vocabulary.isTerm(form)) {
      add(vocabulary.id(form), surface, inArticle);
    } else {
      return;
    }
    int place = places.of(form);
    for (int size = 2; place >= 0 && start + size <= forms.length; size++) {
      int next = forms[start + size - 1];
      place = next == Vocabulary.BREAK ? -1 : phrases.place(size, place, places.of(next));
      if (place >= 0) {
        surface = surfaces.longer(surface, next);
        if (phrases.isTerm(size, place)) {
          add(TermIds.phrase(size, place), surface, inArticle);
        }
      }
    }
  }

  private void add(long id, int surface, Tally inArticle) {
    int term = terms.code(id);
    inArticle.add(term, 0, 1);
    bySurface.add(term, surface, 1);
  }

  private void addSides(int term, String sides, int source, long count, long words) {
    for (int contrast = 0; contrast < sides.length(); contrast++) {
      char side = sides.charAt(contrast);
      if (side == Contrasts.TARGET) {
        add(byTarget, term, denominators.heading(contrast, source), count, 1, words);
      } else if (side == Contrasts.REFERENCE) {
        add(byReference, term, contrast, count, 1, words);
      }
    }
  }

  private static int add(Tally tally, int term, int heading, long count, long lead, long words) {
    int at = tally.at(term, heading);
    long[] sums = tally.sums();
    sums[at] += count;
    sums[at + 1]++;
    sums[at + 2] += lead;
    sums[at + 3] += count * count;
    sums[at + 4] += count * words;
    return at;
  }

  boolean full() {
    return bySource.size()
                + byPeriod.size()
                + bySurface.size()
                + byTarget.size()
                + byReference.size()
            > FULL
        || vocabulary.isFull();
  }

  /** All counts since the last call. */
  List<TermCount> drain() {
    List<TermCount> counts = new ArrayList<>();
    long[] named = new long[terms.size()];
    bySurface.forEach(
        (term, surface, sums, at) -> {
          long id = terms.key(term);
          if (id >= 0 && named[term]++ == 0) {
            counts.add(
                TermCount.named(
                    id, TermCount.STEM, language, vocabulary.stem(surfaces.form(surface)), 0));
          }
          counts.add(
              TermCount.named(
                  id, TermCount.SURFACE, language, surfaces.text(surface, vocabulary), sums[at]));
        });
    drain(bySource, TermCount.SOURCE, counts);
    drain(byPeriod, TermCount.PERIOD, counts);
    drain(byTarget, TermCount.TARGET, counts);
    drain(byReference, TermCount.REFERENCE, counts);
    bySurface.clear();
    days.clear();
    terms.clear();
    surfaces.clear();
    places.clear();
    vocabulary.forget();
    return counts;
  }

  private void drain(Tally tally, int facet, List<TermCount> counts) {
    tally.forEach(
        (term, heading, sums, at) -> {
          boolean dated = facet == TermCount.SOURCE && days.has(at / WIDTH);
          counts.add(
              new TermCount(
                  terms.key(term),
                  facet,
                  heading,
                  null,
                  null,
                  sums[at],
                  sums[at + 1],
                  sums[at + 2],
                  sums[at + 3],
                  sums[at + 4],
                  dated ? days.least(at / WIDTH) : Long.MAX_VALUE,
                  dated ? days.greatest(at / WIDTH) : Long.MIN_VALUE));
        });
    tally.clear();
  }
}
