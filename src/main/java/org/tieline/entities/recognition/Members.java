package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Persons named with their organisation, "Petra Lundivar of Nembrel Bank": two names, of which the
 * name finder may see one, or the wrong kind.
 */
final class Members {

  /** Banks that are land. */
  private static final Set<String> LANDS =
      Roles.words("west east left right south north outer dogger georges grand");

  private final Words words;
  private final Clusters clusters = Clusters.standard();
  private final List<Span> spans = new ArrayList<>();

  private Members(Words words) {
    this.words = words;
  }

  /** A sentence's names, with persons and their organisations told apart. */
  static List<Span> among(Words words, List<Span> spans) {
    Members members = new Members(words);
    for (int i = 0; i < spans.size(); i++) {
      int next = i + 1 < spans.size() ? spans.get(i + 1).from() : words.size();
      members.take(spans.get(i), next);
    }
    return members.spans;
  }

  private void take(Span span, int next) {
    int of = span.type() == EntityType.ORGANIZATION ? memberEnd(span) : 0;
    if (of > 0) {
      spans.add(new Span(span.from(), of, EntityType.PERSON));
      spans.add(new Span(of + 1, span.to(), EntityType.ORGANIZATION));
    } else if (span.type() == EntityType.PLACE && isBank(span)) {
      spans.add(new Span(span.from(), span.to(), EntityType.ORGANIZATION));
    } else {
      spans.add(span);
      int to = span.type() == EntityType.PERSON ? missedEnd(span.to(), next) : 0;
      if (to > 0) {
        spans.add(new Span(span.to() + 1, to, EntityType.ORGANIZATION));
      }
    }
  }

  /** Where "of" stands behind two words of which nobody knows one, as in persons' names; else 0. */
  private int memberEnd(Span span) {
    int from = span.from();
    while (from < span.to() && Titles.isTitle(words.key(from))) {
      from++;
    }
    int of = from + 2;
    return of + 1 < span.to() && words.is(of, "of") && isName(from, of) ? of : 0;
  }

  private boolean isName(int from, int to) {
    int unknown = 0;
    for (int i = from; i < to; i++) {
      if (!words.isCapitalised(i) || Cues.ORGANISATION.contains(words.key(i))) {
        return false;
      }
      unknown += !words.isAllCapitals(i) && clusters.index(words.key(i)) < 0 ? 1 : 0;
    }
    return unknown > 0;
  }

  private boolean isBank(Span span) {
    int last = span.to() - 1;
    return last > span.from() && words.is(last, "bank") && !LANDS.contains(words.key(last - 1));
  }

  /** The end of an organisation's name behind a person and "of"; 0 for none. */
  private int missedEnd(int of, int next) {
    int to = of + 1;
    while (to < next && words.isCapitalised(to)) {
      to++;
    }
    boolean named = words.is(of, "of") && to - of > 2;
    return named && Cues.ORGANISATION.contains(words.key(to - 1)) ? to : 0;
  }
}
