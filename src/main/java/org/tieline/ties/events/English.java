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

  /** So close before what is not done stands "no". */
  private static final int NONE_REACH = 3;

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
    Tokens tokens = Tokens.of(said.host(), said.start(), said.end(), "en");
    Parties parties = new Parties(tokens, said.names(), lexicon::isInflected);
    if (parties.words().isSport()) {
      return List.of();
    }
    Clauses clauses = new Clauses(parties, Verbs.of(parties, lexicon));
    List<Event> events = new ArrayList<>();
    Predicates predicates = new Predicates(parties.words(), clauses);
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
                modality(act, parties, clauses, predicates),
                Sources.of(parties, clauses, act)));
      }
    }
    return events;
  }

  /** What is told aside is told as an event only where it is dated. */
  private static boolean isOld(Link link, Parties parties, Clauses clauses, LocalDate published) {
    return timing(link.act(), parties.words(), clauses, published).background();
  }

  /** Of what is announced the clause tells when it is to come. */
  private static Timing timing(Act act, Words words, Clauses clauses, LocalDate published) {
    boolean future = act.verb() >= 0 && clauses.verbs().get(act.verb()).future();
    if (future || act.rule().endsWith("intend")) {
      return Timing.UNKNOWN;
    }
    int from = act.verb() < 0 ? act.at() : clauses.verbs().get(act.verb()).start();
    int to = act.verb() < 0 ? words.size() : clauses.limit(act.verb());
    return Timing.of(words, clauses.beginning(act.verb(), from), to, published);
  }

  private static Modality modality(
      Act act, Parties parties, Clauses clauses, Predicates predicates) {
    Words words = parties.words();
    if (act.denied()) {
      return Modality.DENIED;
    }
    if (act.negated() || isOfNone(act, parties, clauses, predicates)) {
      return Modality.NEGATED;
    }
    boolean possible = act.possible() && !isPromised(act, words, clauses);
    if (possible || (act.at() > 0 && SUPPOSED.contains(words.key(act.at() - 1)))) {
      return Modality.HYPOTHETICAL;
    }
    if (act.verb() < 0) {
      return predicates.modality(act);
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

  /** "no talks between", "neither Russia nor China has condemned", "no Russian soldier entered". */
  private static boolean isOfNone(
      Act act, Parties parties, Clauses clauses, Predicates predicates) {
    Words words = parties.words();
    int at = predicates.phrase(act.at());
    if (act.verb() >= 0) {
      List<Integer> subjects = clauses.subjects(act.verb());
      at = subjects.isEmpty() ? 0 : parties.from(subjects.get(0));
    }
    for (int i = at - 1; i >= Math.max(0, at - NONE_REACH) && !words.isParted(i + 1); i--) {
      if (words.is(i, "no") || words.is(i, "neither")) {
        return Nothing.isAt(words, i);
      }
      if (words.party(i) >= 0 || words.is(i, WordClass.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** "said it would send" is "will send", told later; "would send if" is not. */
  private static boolean isPromised(Act act, Words words, Clauses clauses) {
    boolean would = act.verb() >= 0 && words.is(clauses.verbs().get(act.verb()).start(), "would");
    return would && isReported(act, clauses) && !words.has(WordClass.CONDITION);
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
