package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tieline.text.Tokens;

/**
 * Events in Russian sentences, by the order of words and their prepositions: who stands before a
 * verb acts, who stands behind is acted upon. Immutable.
 */
final class Russian implements Language {

  /** A party so many words away has no part in the event. */
  private static final int REACH = 9;

  /** A genitive stands so close to its noun. */
  private static final int PHRASE = 3;

  private static final Set<String> AIMED =
      Set.of("против", "в", "во", "на", "с", "со", "к", "ко", "по", "для", "над", "перед", "от");
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.SUPPORT);

  private final Stems stems;

  Russian(List<Trigger> further) {
    List<Trigger> all = new ArrayList<>(TriggerFile.triggers(Resources.text("triggers.ru.txt")));
    all.addAll(further);
    stems = new Stems(all);
  }

  @Override
  public List<Event> events(Said said) {
    Parties parties =
        new Parties(Tokens.of(said.host(), said.start(), said.end(), "ru"), said.names());
    List<Event> events = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Link link : links(parties)) {
      if (told.add(link.actor() + ">" + link.target() + link.act().type())) {
        events.add(
            Telling.event(
                link,
                parties,
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

  private List<Link> links(Parties parties) {
    List<Link> links = new ArrayList<>();
    Words words = parties.words();
    for (int at = 0; at < words.size(); at++) {
      Lexicon.Match match = words.party(at) >= 0 ? null : stems.at(words, at);
      if (match != null) {
        link(match, parties, links);
        at = match.end() - 1;
      }
    }
    return links;
  }

  private static void link(Lexicon.Match match, Parties parties, List<Link> links) {
    Words words = parties.words();
    int from = from(words, match.at());
    int to = to(words, match.end());
    int before = before(parties, match.at(), from);
    int after = after(parties, match.end(), to);
    String preposition = after < 0 ? "" : preposition(words, parties.from(after));
    List<Integer> behind = after < 0 ? List.of() : parties.group(after);
    List<Integer> ahead = before < 0 ? List.of() : parties.group(before);
    if (preposition.equals("между") && behind.size() > 1) {
      both(act(match, words, "between"), behind, parties, links);
    } else if (match.trigger().noun() && after >= 0 && !AIMED.contains(preposition)) {
      if (parties.from(after) - match.end() > PHRASE) {
        return;
      }
      int aimed = after(parties, parties.to(after), to);
      if (aimed >= 0 && AIMED.contains(preposition(words, parties.from(aimed)))) {
        // "the invasion of Russia into Ukraine"
        all(act(match, words, "noun"), behind, parties.group(aimed), parties, links);
      } else {
        all(act(match, words, "noun"), ahead, behind, parties, links);
      }
    } else if (before >= 0 && after >= 0) {
      all(act(match, words, "order"), ahead, behind, parties, links);
    } else if (ahead.size() > 1) {
      both(act(match, words, "compound"), ahead, parties, links);
    }
  }

  private static Act act(Lexicon.Match match, Words words, String rule) {
    Trigger trigger = match.trigger();
    boolean negated = match.at() > 0 && words.is(match.at() - 1, WordClass.NOT);
    boolean possible = false;
    for (int at = Math.max(0, match.at() - 3); at < match.at(); at++) {
      possible |= words.is(at, WordClass.POSSIBLE);
    }
    return new Act(
        trigger.meaning().type(),
        trigger,
        Link.NOBODY,
        match.at(),
        match.end(),
        negated,
        false,
        possible,
        rule);
  }

  /** Each with each, and back where that is the nature of the act. */
  private static void all(
      Act act, List<Integer> actors, List<Integer> targets, Parties parties, List<Link> links) {
    for (int actor : actors) {
      for (int target : targets) {
        if (!parties.get(actor).isSame(parties.get(target))) {
          links.add(new Link(actor, target, act, false));
          if (MUTUAL.contains(act.type()) && act.trigger().noun()) {
            links.add(new Link(target, actor, act, false));
          }
        }
      }
    }
  }

  private static void both(Act act, List<Integer> group, Parties parties, List<Link> links) {
    for (int actor : group) {
      for (int target : group) {
        if (!parties.get(actor).isSame(parties.get(target))) {
          links.add(new Link(actor, target, act, false));
        }
      }
    }
  }

  private static int from(Words words, int at) {
    int from = at;
    while (from > 0 && at - from < REACH && !words.is(from - 1, WordClass.CLAUSE)) {
      from--;
    }
    return from;
  }

  private static int to(Words words, int end) {
    int to = end;
    while (to < words.size() && to - end < REACH && !words.is(to, WordClass.CLAUSE)) {
      to++;
    }
    return to;
  }

  private static int before(Parties parties, int at, int from) {
    for (int party = parties.size() - 1; party >= 0; party--) {
      if (parties.to(party) <= at && parties.from(party) >= from) {
        return party;
      }
    }
    return Link.NOBODY;
  }

  private static int after(Parties parties, int end, int to) {
    for (int party = 0; party < parties.size(); party++) {
      if (parties.from(party) >= end && parties.to(party) <= to) {
        return party;
      }
    }
    return Link.NOBODY;
  }

  /** Whether a preposition stands right before: who acts stands without. */
  private static boolean isLed(Words words, int from) {
    return words.is(from - 1, WordClass.PREPOSITION);
  }

  /** "в Сирии", "на Украине" say where, "в Сирию" says whither. */
  private static boolean isPlace(Parties parties, int party) {
    Words words = parties.words();
    int before = parties.from(party) - 1;
    String last = words.key(parties.to(party) - 1);
    boolean locative = last.endsWith("е") || last.endsWith("и");
    return locative && (words.is(before, "в") || words.is(before, "на") || words.is(before, "во"));
  }

  private static String preposition(Words words, int from) {
    for (int at = from - 1; at >= Math.max(0, from - 3); at--) {
      if (words.is(at, WordClass.PREPOSITION)) {
        return words.key(at);
      }
    }
    return "";
  }
}
