package org.tieline.terms;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.tieline.spark.Grouped;

/**
 * Adds up counts that come sorted by term, facet, heading and text, a term at a time: one shuffle
 * and one sort serve all tables.
 */
final class TermFold {
  private final long minimum;
  private TermCount first;
  private String language;
  private String stem;
  private String surface;
  private long surfaceCount;
  private String best;
  private long bestCount;
  private long firstDay;
  private long lastDay;
  private Parts.Part whole;
  private List<List<Parts.Part>> facets;

  /**
   * @param minimum least stories of a word; phrases have been chosen already
   */
  TermFold(long minimum) {
    this.minimum = minimum;
  }

  /** Takes a count in; gives out the term before where a new one begins. */
  List<CountedTerm> add(TermCount count) {
    List<CountedTerm> done = List.of();
    if (first == null || first.term() != count.term()) {
      done = end();
      begin(count);
    }
    switch (count.facet()) {
      case TermCount.STEM -> stem = count.text();
      case TermCount.SURFACE -> addSurface(count);
      default -> addPart(count);
    }
    return done;
  }

  /** The last term, if it has the stories. */
  List<CountedTerm> end() {
    if (first == null) {
      return List.of();
    }
    closeSurface();
    if (first.term() >= 0 && whole.stories() < minimum) {
      return List.of();
    }
    return List.of(
        new CountedTerm(
            first.term(),
            language,
            stem,
            best,
            TermIds.size(first.term()),
            whole.occurrences(),
            whole.articles(),
            whole.stories(),
            facets.get(TermCount.SOURCE).size(),
            whole.squares(),
            whole.products(),
            firstDay == Long.MAX_VALUE ? null : firstDay,
            lastDay == Long.MIN_VALUE ? null : lastDay,
            packed(TermCount.SOURCE),
            packed(TermCount.PERIOD),
            packed(TermCount.TARGET),
            packed(TermCount.REFERENCE)));
  }

  private byte[] packed(int facet) {
    return Parts.pack(facets.get(facet));
  }

  private void begin(TermCount count) {
    first = count;
    stem = null;
    surface = null;
    surfaceCount = 0;
    best = null;
    bestCount = 0;
    firstDay = Long.MAX_VALUE;
    lastDay = Long.MIN_VALUE;
    whole = Parts.Part.none(0);
    facets = new ArrayList<>();
    for (int facet = 0; facet <= TermCount.REFERENCE; facet++) {
      facets.add(new ArrayList<>());
    }
  }

  private void addSurface(TermCount count) {
    language = count.language();
    if (!count.text().equals(surface)) {
      closeSurface();
      surface = count.text();
      surfaceCount = 0;
    }
    surfaceCount += count.occurrences();
  }

  /** Of surfaces that are equally frequent, the first in order names the term. */
  private void closeSurface() {
    if (surfaceCount > bestCount) {
      best = surface;
      bestCount = surfaceCount;
    }
  }

  private void addPart(TermCount count) {
    List<Parts.Part> parts = facets.get(count.facet());
    Parts.Part part = Parts.Part.of(count);
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).heading() == part.heading()) {
      parts.set(last, parts.get(last).plus(part));
    } else {
      parts.add(part);
    }
    if (count.facet() == TermCount.SOURCE) {
      whole = whole.plus(part);
      firstDay = Math.min(firstDay, count.first_day());
      lastDay = Math.max(lastDay, count.last_day());
    }
  }

  /** Counts added up, in the order of the terms. */
  static Iterator<CountedTerm> fold(Iterator<TermCount> sorted, long minimum) {
    TermFold fold = new TermFold(minimum);
    return new Grouped<>(sorted, fold::add, fold::end);
  }
}
