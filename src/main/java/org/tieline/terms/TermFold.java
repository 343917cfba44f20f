package org.tieline.terms;

import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tieline.counting.Block;
import org.tieline.counting.MostFrequent;
import org.tieline.spark.Grouped;

/**
 * Adds up counts that come sorted by term, a term at a time: one shuffle and one sort serve all
 * tables.
 */
final class TermFold {
  private final long minimum;
  private final SortedMap<String, Long> surfaces = new TreeMap<>();
  private final SortedMap<Integer, Parts.Part> sources = new TreeMap<>();
  private final SortedMap<Integer, Parts.Part> periods = new TreeMap<>();
  private final SortedMap<Integer, Parts.Part> targets = new TreeMap<>();
  private final SortedMap<Integer, Parts.Part> references = new TreeMap<>();
  private TermCount first;
  private long firstDay;
  private long lastDay;

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
    Block.Reader forms = new Block.Reader(count.surfaces());
    while (forms.hasNext()) {
      surfaces.merge(forms.text(), forms.number(), Long::sum);
    }
    Parts.addTo(sources, count.by_source());
    Parts.addTo(periods, count.by_period());
    Parts.addTo(targets, count.targets());
    Parts.addTo(references, count.references());
    firstDay = Math.min(firstDay, count.first_day());
    lastDay = Math.max(lastDay, count.last_day());
    return done;
  }

  /** The last term, if it has the stories. */
  List<CountedTerm> end() {
    if (first == null) {
      return List.of();
    }
    Parts.Part whole = sources.values().stream().reduce(Parts.Part.none(0), Parts.Part::plus);
    if (first.term() >= 0 && whole.stories() < minimum) {
      return List.of();
    }
    return List.of(
        new CountedTerm(
            first.term(),
            first.language(),
            first.stem(),
            MostFrequent.of(surfaces),
            TermIds.size(first.term()),
            whole.occurrences(),
            whole.articles(),
            whole.stories(),
            sources.size(),
            whole.squares(),
            whole.products(),
            firstDay == Long.MAX_VALUE ? null : firstDay,
            lastDay == Long.MIN_VALUE ? null : lastDay,
            Parts.pack(sources.values()),
            Parts.pack(periods.values()),
            Parts.pack(targets.values()),
            Parts.pack(references.values())));
  }

  private void begin(TermCount count) {
    first = count;
    surfaces.clear();
    sources.clear();
    periods.clear();
    targets.clear();
    references.clear();
    firstDay = Long.MAX_VALUE;
    lastDay = Long.MIN_VALUE;
  }

  /** Counts added up, in the order of the terms. */
  static Iterator<CountedTerm> fold(Iterator<TermCount> sorted, long minimum) {
    TermFold fold = new TermFold(minimum);
    return new Grouped<>(sorted, fold::add, fold::end);
  }
}
