package org.tieline.ties.events;

import java.util.List;
import org.tieline.ties.events.Lexicon.Match;

/** Who does what an English sentence tells in the passive. */
final class Doers {

  private final Words words;
  private final Lexicon lexicon;
  private final Objects objects;

  Doers(Words words, Lexicon lexicon, Objects objects) {
    this.words = words;
    this.lexicon = lexicon;
    this.objects = objects;
  }

  /**
   * Whom "by" names, else whom the deed itself tells; empty for nobody.
   *
   * @param limit behind the last word of the verb's objects
   * @param done whom it is done to
   */
  List<Integer> of(Act act, Verb verb, int limit, List<Integer> done) {
    List<Integer> by = objects.by(verb.at() + 1, limit);
    if (!by.isEmpty() || done.isEmpty()) {
      return by;
    }
    if (act.type() == EventType.ASSAULT) {
      return attackers(verb.at() + 1, limit);
    }
    boolean hosted = "arrest".equals(act.trigger().mode()) || "praise".equals(act.trigger().mode());
    return hosted ? objects.there(verb.at() + 1, done) : by;
  }

  /** "killed in a Ukrainian strike". */
  private List<Integer> attackers(int from, int to) {
    for (int at = from; at < to; at++) {
      Match noun = words.party(at) >= 0 ? null : lexicon.noun(words, at);
      if (noun != null && noun.trigger().meaning() == Meaning.ASSAULT) {
        return objects.owner(at);
      }
    }
    return List.of();
  }
}
