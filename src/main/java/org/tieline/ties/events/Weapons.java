package org.tieline.ties.events;

import java.util.Set;

/** Weapons that a sentence names by their nationality, which is not whom they hit or help. */
final class Weapons {

  /** So close behind the nationality stands the weapon: "North Korean ballistic missiles". */
  private static final int REACH = 3;

  private static final Set<String> GOALS = Set.of("against", "at", "into", "on", "to");

  private final Parties parties;
  private final Words words;
  private final Phrases phrases;

  Weapons(Parties parties, Phrases phrases) {
    this.parties = parties;
    this.words = parties.words();
    this.phrases = phrases;
  }

  /**
   * Whether a party only tells whose weapons are used, as in "with Iranian drones" and "German
   * tanks to Ukraine"; who "destroyed Russian tanks" hit Russia.
   *
   * @param preposition what leads the party
   * @param to behind the last word of the verb's objects
   */
  boolean areOf(int party, String preposition, int to) {
    if (!parties.get(party).isNationality() || !isBeforeWeapon(party)) {
      return false;
    }
    return preposition.equals("with") || (preposition.isEmpty() && haveGoal(party, to));
  }

  private boolean isBeforeWeapon(int party) {
    int from = parties.to(party);
    for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
      if (words.is(at, WordClass.WEAPON)) {
        return true;
      }
      if (words.isParted(at) || words.party(at) >= 0 || words.is(at, WordClass.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  private boolean haveGoal(int party, int to) {
    for (int other = party + 1; other < parties.size() && parties.to(other) <= to; other++) {
      if (GOALS.contains(phrases.preposition(other, parties.to(party)))) {
        return true;
      }
    }
    return false;
  }
}
