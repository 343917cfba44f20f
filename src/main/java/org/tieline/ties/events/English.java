package org.tieline.ties.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tieline.text.Tokens;

/** Events in English sentences. Immutable. */
final class English implements Language {

  private static final Set<String> SUPPOSED =
      Set.of("possible", "potential", "planned", "proposed", "alleged", "threatened", "would-be");

  private final Lexicon lexicon;

  /**
   * @param further triggers besides those that ship with Tieline; they replace their like
   */
  English(List<Trigger> further) {
    List<Trigger> all = new ArrayList<>(TriggerFile.triggers(Resources.text("triggers.en.txt")));
    for (Quad quad : Quad.values()) {
      String file = "triggers.en.%s.txt".formatted(quad.word());
      all.addAll(TriggerFile.triggers(Resources.text(file)));
    }
    all.addAll(further);
    lexicon = new Lexicon(all);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public List<Event> events(Said said) {
    Parties parties =
        new Parties(Tokens.of(said.host(), said.start(), said.end(), "en"), said.names());
    if (parties.words().isSport()) {
      return List.of();
    }
    Clauses clauses = new Clauses(parties, Verbs.of(parties, lexicon));
    List<Event> events = new ArrayList<>();
    Deeds deeds = new Deeds(parties);
    List<Link> links = Links.of(parties, clauses, lexicon);
    String context = links.isEmpty() ? null : Contexts.of(parties.words());
    for (Link link : links) {
      boolean news = !link.aside() || isOld(link, parties, clauses, said.day());
      if (news && deeds.isNew(link)) {
        Act act = link.act();
        events.add(
            Telling.event(
                link,
                parties,
                context,
                timing(act, parties.words(), clauses, said.day()),
                modality(act, parties.words(), clauses),
                Sources.of(parties, clauses, act)));
      }
    }
    return events;
  }

  /** What is told aside is told as an event only where it is dated. */
  private static boolean isOld(Link link, Parties parties, Clauses clauses, LocalDate published) {
    return timing(link.act(), parties.words(), clauses, published).background();
  }

  private static Timing timing(Act act, Words words, Clauses clauses, LocalDate published) {
    int from = act.verb() < 0 ? act.at() : clauses.verbs().get(act.verb()).start();
    int to = act.verb() < 0 ? words.size() : clauses.limit(act.verb());
    return Timing.of(words, clauses.beginning(act.verb(), from), to, published);
  }

  private static Modality modality(Act act, Words words, Clauses clauses) {
    if (act.denied()) {
      return Modality.DENIED;
    }
    if (act.negated()) {
      return Modality.NEGATED;
    }
    if (act.possible() || (act.at() > 0 && SUPPOSED.contains(words.key(act.at() - 1)))) {
      return Modality.HYPOTHETICAL;
    }
    if (act.verb() < 0) {
      return Modality.ASSERTED;
    }
    Verb verb = clauses.verbs().get(act.verb());
    for (int at = verb.start() - 1; at >= 0 && !words.isParted(at + 1); at--) {
      if (words.is(at, WordClass.CONDITION)) {
        return Modality.HYPOTHETICAL;
      }
    }
    boolean before = verb.perfect() && words.is(verb.start(), "had") && !isReported(act, clauses);
    return before ? Modality.PAST : Modality.ASSERTED;
  }

  /** "said it had expelled" tells of now. */
  private static boolean isReported(Act act, Clauses clauses) {
    for (int i = 0; i < clauses.verbs().size(); i++) {
      if (i != act.verb() && clauses.isSay(i)) {
        return true;
      }
    }
    return false;
  }
}
