package org.tieline.ties.events;

import java.util.List;

/** Events in English sentences. Immutable. */
final class English {

  private final Lexicon lexicon;

  /** The triggers that ship with Tieline, and further ones, which replace their like. */
  English(List<Trigger> further) {
    List<Trigger> all =
        new java.util.ArrayList<>(TriggerFile.triggers(Resources.text("triggers.en.txt")));
    all.addAll(further);
    lexicon = new Lexicon(all);
  }

  List<Link> links(Parties parties) {
    return Links.of(parties, lexicon);
  }

  List<Link> anyhow(Parties parties) {
    return Links.anyhow(parties, lexicon);
  }
}
