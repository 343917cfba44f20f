package org.tieline.ties.events;

import java.util.List;
import java.util.Set;
import org.tieline.ties.events.Lexicon.Match;

/** Tells who is judged from whom a judged deed is done to. */
final class Judgements {

  static final Set<EventType> JUDGING =
      Set.of(EventType.ACCUSE, EventType.PROTEST, EventType.REJECT, EventType.SUPPORT);

  private static final Set<String> DONE_TO = Set.of("against", "into", "of", "on", "to");

  private final Parties parties;
  private final Words words;
  private final Lexicon lexicon;
  private final Phrases phrases;

  Judgements(Parties parties, Lexicon lexicon) {
    this.parties = parties;
    this.words = parties.words();
    this.lexicon = lexicon;
    this.phrases = new Phrases(parties);
  }

  /**
   * "China condemned the attack on Iran", "Poland supports sanctions against Belarus": the deed is
   * judged, and not whom it is done to.
   *
   * @param from the word behind the verb
   * @param targets of whom the first stands in the phrase of the deed, if any does
   */
  boolean isOfDeed(EventType type, int from, List<Integer> targets) {
    if (!JUDGING.contains(type) || targets.isEmpty()) {
      return false;
    }
    int target = targets.get(0);
    Match deed = lastNoun(from, parties.from(target));
    return deed != null
        && deed.trigger().meaning().type().quad().isConflict()
        && isDoneTo(deed, phrases.preposition(target, from));
  }

  /** What is done in a country is done by it, unless it is an attack. */
  private static boolean isDoneTo(Match deed, String preposition) {
    boolean attackIn = deed.trigger().meaning() == Meaning.ASSAULT && preposition.equals("in");
    return attackIn || DONE_TO.contains(preposition);
  }

  /** The last noun that tells a deed before a party; null for none, or where another stands. */
  private Match lastNoun(int from, int to) {
    Match last = null;
    for (int at = from; at < to; at++) {
      if (words.party(at) >= 0) {
        return null;
      }
      Match match = lexicon.noun(words, at);
      if (match != null && match.end() <= to) {
        last = match;
      }
    }
    return last;
  }
}
