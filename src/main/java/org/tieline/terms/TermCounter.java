package org.tieline.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.tieline.corpus.Calendar;
import org.tieline.counting.Block;
import org.tieline.counting.LongDictionary;
import org.tieline.counting.Ranges;
import org.tieline.counting.Tally;

/**
 * Counts the terms of one language's articles in primitive maps: by source, by period, by contrast
 * and by surface form. Counts may be given out and counting go on from nothing, which changes no
 * sum and bounds the memory.
 */
final class TermCounter {
  /** Counts that the counters of one task hold, at most. */
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
  private final Occurrences inArticle = new Occurrences();
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
    int lead = article.lead() ? 1 : 0;
    int[] forms = vocabulary.read(article.title(), article.text());
    for (int i = 0; i < forms.length; i++) {
      if (forms[i] != Vocabulary.BREAK) {
        addTermsAt(forms, i, lead);
      }
    }
    int source = denominators.source(article.source());
    int period = calendar.place(article.day());
    long words = article.words();
    boolean isDated = article.day() != null;
    long day = isDated ? article.day().toEpochDay() : 0;
    inArticle.drain(
        (term, occurrences) -> {
          long count = (long) lead * occurrences;
          add(bySource, term, source, count, lead, words);
          if (isDated) {
            days.add(term, day);
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
  private void addTermsAt(int[] forms, int start, int lead) {
    int form = forms[start];
    if (!vocabulary.isTerm(form)) {
      return;
    }
    int surface = surfaces.word(form);
    add(surface, vocabulary.id(form), lead);
    int place = places.of(form);
    for (int size = 2; place >= 0 && start + size <= forms.length; size++) {
      int next = forms[start + size - 1];
      place = next == Vocabulary.BREAK ? -1 : phrases.place(size, place, places.of(next));
      if (place >= 0) {
        surface = surfaces.longer(surface, next);
        if (phrases.isTerm(size, place)) {
          add(surface, TermIds.phrase(size, place), lead);
        }
      }
    }
  }

  private void add(int surface, long id, int lead) {
    int term = surfaces.term(surface);
    if (term < 0) {
      term = terms.code(id);
      surfaces.tell(surface, term);
    }
    surfaces.count(surface, lead);
    inArticle.add(term);
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

  private static void add(Tally tally, int term, int heading, long count, long lead, long words) {
    int at = tally.at(term, heading);
    long[] sums = tally.sums();
    sums[at] += count;
    sums[at + 1]++;
    sums[at + 2] += lead;
    sums[at + 3] += count * count;
    sums[at + 4] += count * words;
  }

  /** Whether the counters of one task hold so much, together, that it is time to drain them. */
  static boolean areFull(Collection<TermCounter> counters) {
    int counts = 0;
    List<Vocabulary> vocabularies = new ArrayList<>();
    for (TermCounter counter : counters) {
      counts += counter.counts();
      vocabularies.add(counter.vocabulary);
    }
    return counts > FULL || Vocabulary.areFull(vocabularies);
  }

  private int counts() {
    return bySource.size()
        + byPeriod.size()
        + surfaces.size()
        + byTarget.size()
        + byReference.size();
  }

  /** All counts since the last call, a row a term. */
  List<TermCount> drain() {
    String[] stems = new String[terms.size()];
    Block[] forms = blocks();
    for (int surface = 0; surface < surfaces.size(); surface++) {
      int term = surfaces.term(surface);
      if (term < 0) {
        continue;
      }
      if (terms.key(term) >= 0 && stems[term] == null) {
        stems[term] = vocabulary.stem(surfaces.form(surface));
      }
      forms[term].add(surfaces.text(surface, vocabulary));
      forms[term].add(surfaces.occurrences(surface));
    }
    Block[] sources = drain(bySource);
    Block[] periods = drain(byPeriod);
    Block[] targets = drain(byTarget);
    Block[] references = drain(byReference);
    List<TermCount> counts = new ArrayList<>(terms.size());
    for (int term = 0; term < terms.size(); term++) {
      counts.add(
          new TermCount(
              terms.key(term),
              language,
              stems[term],
              forms[term].bytes(),
              sources[term].bytes(),
              periods[term].bytes(),
              targets[term].bytes(),
              references[term].bytes(),
              days.has(term) ? days.least(term) : Long.MAX_VALUE,
              days.has(term) ? days.greatest(term) : Long.MIN_VALUE));
    }
    days.clear();
    terms.clear();
    surfaces.clear();
    places.clear();
    vocabulary.forget();
    return counts;
  }

  private Block[] blocks() {
    Block[] blocks = new Block[terms.size()];
    Arrays.setAll(blocks, term -> new Block());
    return blocks;
  }

  /** The counts of each term in {@link Parts}. */
  private Block[] drain(Tally tally) {
    Block[] blocks = blocks();
    tally.forEach(
        (term, heading, sums, at) ->
            Parts.add(
                blocks[term],
                new Parts.Part(
                    heading, sums[at], sums[at + 1], sums[at + 2], sums[at + 3], sums[at + 4])));
    tally.clear();
    return blocks;
  }
}
