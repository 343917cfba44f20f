package org.tieline.ties.events;

import java.util.HashSet;
import java.util.Set;

/**
 * What a sentence has told. A type of act between two of its parties is told once; so is one act
 * between two entities, however many parties stand for either ("Polish officials and Polish
 * journalists").
 */
final class Deeds {
  private final Parties parties;
  private final Set<String> told = new HashSet<>();

  Deeds(Parties parties) {
    this.parties = parties;
  }

  /** Whether the sentence has not told it yet; from now on it has. */
  boolean isNew(Link link) {
    Act act = link.act();
    boolean isNew = told.add(link.actor() + ">" + link.target() + act.type());
    return told.add(id(link.actor()) + ">" + id(link.target()) + act.type() + act.at()) && isNew;
  }

  private String id(int party) {
    return party == Link.NOBODY ? "-" : parties.get(party).id();
  }
}
