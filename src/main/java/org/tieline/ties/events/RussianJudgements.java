package org.tieline.ties.events;

import org.tieline.ties.events.Lexicon.Match;

/** Tells deeds that a Russian sentence judges from those that its subject does. */
final class RussianJudgements {

  private final Stems stems;
  private final Parties parties;
  private final Words words;
  private final RussianParties found;

  RussianJudgements(Parties parties, RussianParties found, Stems stems) {
    this.stems = stems;
    this.parties = parties;
    this.words = parties.words();
    this.found = found;
  }

  /** "осудил нападение на Иран": the deed is judged, and not whom it is done to. */
  boolean isVictim(Match judging, int party) {
    if (!Judgements.JUDGING.contains(judging.trigger().meaning().type()) || !found.isLed(party)) {
      return false;
    }
    for (int at = judging.end(); at < parties.from(party); at++) {
      Match match = words.party(at) >= 0 ? null : stems.at(words, at);
      if (match != null && isConflict(match.trigger())) {
        return true;
      }
      // "отказался снять санкции" does not refuse the sanctions.
      at = match == null ? at : match.end() - 1;
    }
    return false;
  }

  /**
   * "Китай осудил нападение": whether the subject does something else than the deed that a noun
   * names.
   */
  boolean doesOther(int subject, int noun) {
    for (int at = parties.to(subject); at < noun; at++) {
      Match match = words.party(at) >= 0 ? null : stems.at(words, at);
      if (match != null && !match.trigger().noun() && match.trigger().meaning().type() != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConflict(Trigger trigger) {
    EventType type = trigger.meaning().type();
    return trigger.noun() && type != null && type.quad().isConflict();
  }
}
