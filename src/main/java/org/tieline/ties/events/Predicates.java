package org.tieline.ties.events;

import java.util.Set;

/** What a sentence says of an event that a noun tells: "A Russian attack on Poland is unlikely". */
final class Predicates {

  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "another");

  private static final Set<String> UNCERTAIN =
      Set.of("impossible", "improbable", "likely", "possible", "probable", "unlikely");

  private static final Set<String> CALLED_OFF =
      Set.of("call off", "cancel", "postpone", "put off", "scrap", "shelve");

  private final Words words;
  private final Clauses clauses;

  Predicates(Words words, Clauses clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  /** Where a noun's phrase begins: whose deed it tells is part of it. */
  int phrase(int noun) {
    int at = noun;
    while (at > 0 && words.party(at - 1) >= 0) {
      at--;
    }
    return at;
  }

  /** Whether a sentence says that the event of a noun is. */
  Modality modality(Act act) {
    Verb predicate = predicate(act.end());
    if (predicate == null) {
      return Modality.ASSERTED;
    }
    if (isCalledOff(predicate)) {
      return Modality.NEGATED;
    }
    return isSupposed(act, predicate) ? Modality.HYPOTHETICAL : Modality.ASSERTED;
  }

  /**
   * Whether the noun's event is only thought of: "A Chinese invasion of Taiwan would devastate the
   * economy". The invasion that may last years is there already.
   */
  private boolean isSupposed(Act act, Verb predicate) {
    boolean indefinite = INDEFINITE.contains(before(phrase(act.at())));
    return (indefinite && predicate.possible())
        || (words.is(predicate.at(), WordClass.BE) && UNCERTAIN.contains(behind(predicate)));
  }

  /** "Talks between Russia and Ukraine were cancelled". */
  private static boolean isCalledOff(Verb predicate) {
    return predicate.passive()
        && predicate.trigger() != null
        && CALLED_OFF.contains(predicate.trigger().written());
  }

  private String before(int at) {
    return at == 0 ? "" : words.key(at - 1);
  }

  private String behind(Verb verb) {
    return verb.end() < words.size() ? words.key(verb.end()) : "";
  }

  /** The first verb behind a noun, where it is a finite one that no comma parts from it. */
  private Verb predicate(int end) {
    for (Verb verb : clauses.verbs()) {
      if (verb.start() >= end) {
        return verb.isFinite() && !isParted(end, verb.start()) ? verb : null;
      }
    }
    return null;
  }

  private boolean isParted(int from, int to) {
    for (int at = from; at <= to; at++) {
      if (words.isParted(at)) {
        return true;
      }
    }
    return false;
  }
}
