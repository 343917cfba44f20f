package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.List;
import org.tieline.text.Tokens;

/** Events in Russian sentences. Immutable. */
final class Russian implements Language {

  private final Stems stems;

  Russian(List<Trigger> further) {
    List<Trigger> all = new ArrayList<>(TriggerFile.triggers(Resources.text("triggers.ru.txt")));
    all.addAll(further);
    stems = new Stems(all);
  }

  @Override
  public List<Event> events(Said said) {
    Tokens tokens = Tokens.of(said.host(), said.start(), said.end(), "ru");
    Parties parties = new Parties(tokens, said.names(), stems::isVerb);
    if (parties.words().isSport()) {
      return List.of();
    }
    List<Event> events = new ArrayList<>();
    Deeds deeds = new Deeds(parties);
    List<Link> links = RussianLinks.of(parties, stems);
    String context = links.isEmpty() ? null : Contexts.of(parties.words());
    for (Link link : links) {
      if (deeds.isNew(link)) {
        events.add(
            Telling.event(
                link,
                parties,
                context,
                Timing.of(parties.words(), 0, parties.words().size(), said.day()),
                modality(link.act()),
                Sources.of(parties, link.act())));
      }
    }
    return events;
  }

  private static Modality modality(Act act) {
    if (act.negated()) {
      return Modality.NEGATED;
    }
    return act.possible() ? Modality.HYPOTHETICAL : Modality.ASSERTED;
  }
}
