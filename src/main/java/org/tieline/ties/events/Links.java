package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.tieline.ties.events.Lexicon.Match;

/** Finds who does what to whom in one sentence. */
final class Links {

  /** Verbs and nouns of a fight that has two sides. */
  private static final Set<String> FIGHTING =
      Set.of("clash", "fight", "exchange", "trade", "go", "war", "battle", "fighting");

  private static final int ASIDE_REACH = 6;

  private final Parties parties;
  private final Words words;
  private final Clauses clauses;
  private final Lexicon lexicon;
  private final Acts acts;
  private final Objects objects;
  private final Doers doers;
  private final Judgements judgements;
  private final List<Link> links = new ArrayList<>();
  private final boolean[] covered;

  private Links(Parties parties, Clauses clauses, Lexicon lexicon) {
    this.parties = parties;
    this.words = parties.words();
    this.lexicon = lexicon;
    this.clauses = clauses;
    acts = new Acts(words, clauses, lexicon);
    objects = new Objects(parties, clauses);
    doers = new Doers(words, lexicon, objects);
    judgements = new Judgements(parties, lexicon);
    covered = new boolean[words.size() + 1];
  }

  /** The links that the main clauses say, in order, then those of nouns, then those told aside. */
  static List<Link> of(Parties parties, Clauses clauses, Lexicon lexicon) {
    Links found = new Links(parties, clauses, lexicon);
    found.byVerbs();
    found.byNouns();
    found.byAsides();
    return found.links;
  }

  private void byAsides() {
    for (int i = 0; i < clauses.verbs().size(); i++) {
      boolean aside = clauses.role(i) == Clauses.Role.ASIDE;
      if (aside || clauses.role(i) == Clauses.Role.RELATIVE) {
        Act act = acts.of(i);
        if (act != null) {
          link(i, act);
        }
      }
    }
  }

  private void byVerbs() {
    boolean[] produced = new boolean[clauses.verbs().size()];
    for (int i = 0; i < produced.length; i++) {
      int governor = clauses.governor(i);
      boolean dependent = clauses.role(i) == Clauses.Role.COMPLEMENT;
      boolean main = clauses.role(i) == Clauses.Role.MAIN;
      if (dependent && governor >= 0 && produced[governor]) {
        produced[i] = true;
      } else if (main || (dependent && governor >= 0 && isMain(governor))) {
        Act act = acts.of(i);
        if (act != null) {
          produced[i] = true;
          link(i, act);
          cover(clauses.verbs().get(i).start(), clauses.limit(i));
        }
      }
    }
  }

  private boolean isMain(int verb) {
    int at = verb;
    while (clauses.role(at) == Clauses.Role.COMPLEMENT && clauses.governor(at) >= 0) {
      at = clauses.governor(at);
    }
    return clauses.role(at) == Clauses.Role.MAIN;
  }

  private void cover(int from, int to) {
    for (int at = from; at < to; at++) {
      covered[at] = true;
    }
  }

  private void link(int number, Act act) {
    Verb verb = clauses.verbs().get(number);
    List<Integer> subject = clauses.subjects(number);
    int limit = clauses.limit(number);
    List<Integer> owner = act.rule().endsWith("object") ? objects.owner(act.at()) : List.of();
    if (!owner.isEmpty()) {
      subject = owner;
    }
    List<Integer> between = act.at() > verb.at() ? objects.after(act.end(), "between") : List.of();
    if (between.size() > 1) {
      add(act, between, List.of());
    } else if (act.rule().contains("receive-")) {
      List<Integer> givers = owner.isEmpty() ? objects.givers(verb.at() + 1, limit) : owner;
      add(act, givers, clauses.subjects(number));
    } else if (act.rule().endsWith("object") && verb.trigger() == null) {
      List<Integer> target = objects.after(act.end(), "");
      if (!target.isEmpty()) {
        add(act, subject, target);
      }
    } else if (act.rule().equals("must")) {
      add(act, clauses.subjects(number - 1), subject);
    } else if (verb.passive()) {
      List<Integer> by = doers.of(act, verb, limit, subject);
      add(act, by, subject.isEmpty() ? objects.of(act.type(), number, limit, by) : subject);
    } else {
      List<Integer> target = objects.of(act.type(), number, limit, subject);
      if (judgements.isOfDeed(act.type(), verb.at() + 1, target)) {
        target = List.of();
      }
      boolean crowd = subject.isEmpty() && act.type() == EventType.PROTEST;
      add(act, crowd ? objects.there(verb.at() + 1, target) : subject, target);
    }
  }

  private void byNouns() {
    for (int at = 0; at < words.size(); at++) {
      if (!covered[at] && words.party(at) < 0) {
        Match match = lexicon.noun(words, at);
        if (match != null) {
          Match head = head(match);
          noun(head);
          at = head.end() - 1;
        }
      }
    }
  }

  /** Of "trade talks" the talks: the noun that ends the compound. */
  private Match head(Match match) {
    int end = match.end();
    boolean closes = end >= words.size() || words.isParted(end) || words.party(end) >= 0;
    Match next = closes ? null : lexicon.noun(words, end);
    return next == null ? match : head(next);
  }

  private void noun(Match match) {
    List<Integer> between = objects.after(match.end(), "between");
    if (between.size() > 1) {
      add(nominal(match, "between"), between, List.of());
      return;
    }
    List<Integer> owner = objects.owner(match.at());
    if (owner.isEmpty()) {
      owner = objects.after(match.end(), "by");
    }
    List<Integer> target = objects.after(match.end(), "");
    if (!owner.isEmpty() && (!target.isEmpty() || owner.size() > 1)) {
      add(nominal(match, isPair(owner) ? "pair" : "noun"), owner, target);
    }
  }

  /** "an India-Pakistan ceasefire" */
  private boolean isPair(List<Integer> owner) {
    return owner.size() == 2 && parties.isHyphened(owner.get(0), owner.get(1));
  }

  private static Act nominal(Match match, String rule) {
    Trigger trigger = match.trigger();
    return new Act(
        trigger.meaning().type(),
        trigger,
        Link.NOBODY,
        match.at(),
        match.end(),
        false,
        false,
        false,
        rule);
  }

  private void add(Act act, List<Integer> actors, List<Integer> targets) {
    if (actors.size() > 1 && isMutual(act)) {
      for (int actor : actors) {
        for (int target : actors) {
          if (!parties.get(actor).isSame(parties.get(target))) {
            links.add(new Link(actor, target, act, isAside(act)));
          }
        }
      }
      return;
    }
    for (int actor : orNobody(actors)) {
      for (int target : orNobody(targets)) {
        if (targets.size() > 1 && objects.isAmong(target, actors)) {
          continue;
        }
        links.add(new Link(actor, target, act, isAside(act)));
      }
    }
  }

  /** What those whom "and" joins do to each other. */
  private boolean isMutual(Act act) {
    if (act.rule().equals("between") || act.rule().equals("pair")) {
      return true;
    }
    boolean ties =
        "relations".equals(act.trigger().mode()) || "agreement".equals(act.trigger().mode());
    return switch (act.type()) {
      case AGREE, COOPERATE -> true;
      case CONSULT -> !"visit".equals(act.trigger().mode());
      case SUPPORT -> ties;
      case REJECT -> act.rule().equals("refuse") || act.trigger().words().get(0).equals("fail");
      case ASSAULT -> FIGHTING.contains(act.trigger().words().get(0));
      default -> isReciprocal(act.at() + 1) || isReciprocal(act.end());
    };
  }

  /** "accused each other", "accused one another". */
  private boolean isReciprocal(int end) {
    return (words.is(end, "each") && words.is(end + 1, "other"))
        || (words.is(end, "one") && words.is(end + 1, "another"));
  }

  private boolean isAside(Act act) {
    if (act.verb() >= 0) {
      Clauses.Role role = clauses.role(act.verb());
      return role == Clauses.Role.ASIDE || role == Clauses.Role.RELATIVE;
    }
    for (int at = act.at() - 1; at >= Math.max(0, act.at() - ASIDE_REACH); at--) {
      if (words.is(at, WordClass.ASIDE) && !words.is(at, WordClass.ADVERB)) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> orNobody(List<Integer> parties) {
    return parties.isEmpty() ? Collections.singletonList(Link.NOBODY) : parties;
  }
}
