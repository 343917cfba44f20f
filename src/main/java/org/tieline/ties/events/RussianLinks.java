package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.List;

/**
 * Who does what to whom in a Russian sentence, by cases, prepositions and the order of words: the
 * nominative acts on what stands behind the verb; a noun is done by the adjective before it or the
 * genitive behind it, to what a preposition or the dative names.
 */
final class RussianLinks {

  /** A party so many words away has no part in the event. */
  private static final int REACH = 12;

  /** So close before a trigger stands what steers it. */
  private static final int STEERING = 3;

  private static final List<String> PARTICIPLES =
      List.of(
          "ен", "ена", "ено", "ены", "ён", "ан", "ана", "ано", "аны", "бит", "бита", "биты",
          "енный", "енная", "енное", "енные", "енной", "енного", "енных", "енную", "анный", "анная",
          "анное", "анные", "анной", "анного", "анных", "анную");

  private final Stems stems;
  private final Parties parties;
  private final Words words;
  private final RussianParties found;
  private final RussianJudgements judgements;
  private final RussianInfinitives infinitives;
  private final List<Link> links = new ArrayList<>();

  private RussianLinks(Parties parties, Stems stems) {
    this.stems = stems;
    this.parties = parties;
    this.words = parties.words();
    this.found = new RussianParties(parties);
    this.judgements = new RussianJudgements(parties, found, stems);
    this.infinitives = new RussianInfinitives(words);
  }

  static List<Link> of(Parties parties, Stems stems) {
    RussianLinks all = new RussianLinks(parties, stems);
    all.find();
    return all.links;
  }

  private void find() {
    int stop = -REACH;
    for (int at = 0; at < words.size(); at++) {
      Lexicon.Match match = words.party(at) >= 0 ? null : stems.at(words, at);
      if (match == null) {
        continue;
      }
      if (match.trigger().meaning().type() == null) {
        stop = match.end();
      } else {
        boolean stopped = match.at() - stop <= STEERING;
        if (match.trigger().noun()) {
          noun(match, stopped);
        } else {
          verb(match, stopped);
        }
        stop = -REACH;
      }
      at = match.end() - 1;
    }
  }

  private void verb(Lexicon.Match match, boolean stopped) {
    int from = from(match.at());
    int to = to(match.end());
    int subject = found.subject(match.at(), from);
    if (isPassive(words.key(match.at()))) {
      int agent = found.agent(from, to);
      int done = subject >= 0 ? subject : found.first(match.end(), to, RussianCase.NOMINATIVE);
      if (agent >= 0 && done >= 0) {
        all(act(match, stopped, "passive"), parties.group(agent), parties.group(done));
      }
      return;
    }
    if (subject < 0) {
      int object = found.object(from, match.at());
      int behind = found.first(match.end(), to, RussianCase.NOMINATIVE | RussianCase.GENITIVE);
      if (object >= 0 && behind >= 0) {
        all(act(match, stopped, "inverted"), parties.group(behind), parties.group(object));
      }
      return;
    }
    List<Integer> actors = parties.group(subject);
    // Behind its first word, for a star may stand for the object.
    int object = found.object(match.at() + 1, to);
    if (object < 0 && match.trigger().meaning().type().quad() == Quad.MATERIAL_CONFLICT) {
      object = found.struck(match.end(), to);
    }
    if (object >= 0 && judgements.isVictim(match, object)) {
      return;
    }
    if (object >= 0) {
      all(act(match, stopped, "verb"), actors, parties.group(object));
    } else if (actors.size() > 1 && isMutual(match.trigger())) {
      both(act(match, stopped, "compound"), actors);
    }
  }

  private void noun(Lexicon.Match match, boolean stopped) {
    int from = from(match.at());
    int to = to(match.end());
    List<Integer> between = found.between(match.end(), to);
    if (between.isEmpty()) {
      between = found.between(from, match.at());
    }
    if (between.size() > 1) {
      both(act(match, stopped, "between"), between);
      return;
    }
    int adjective = found.adjective(match.at());
    if (adjective >= 0 && parties.group(adjective).size() > 1) {
      both(act(match, stopped, "adjective"), parties.group(adjective));
      return;
    }
    int owned = found.close(match.end(), to, RussianCase.GENITIVE);
    int aimed = found.aimed(owned < 0 ? match.end() : parties.to(owned), to);
    if (aimed < 0) {
      aimed = found.close(match.end(), to, RussianCase.DATIVE);
      aimed = aimed == owned ? Link.NOBODY : aimed;
    }
    boolean mutual = isMutual(match.trigger());
    if (owned >= 0 && aimed < 0 && mutual && parties.group(owned).size() > 1) {
      both(act(match, stopped, "genitive"), parties.group(owned));
      return;
    }
    boolean done = owned >= 0 && aimed < 0 && (adjective >= 0 || isDone(match.trigger()));
    int target = done ? owned : aimed;
    int actor = adjective >= 0 ? adjective : done ? Link.NOBODY : owned;
    String rule = adjective >= 0 ? "adjective" : "genitive";
    int side = found.side(match.end(), to);
    if (side >= 0) {
      target = target >= 0 ? target : done ? owned : found.subject(match.at(), from);
      actor = side;
      rule = "side";
    }
    if (actor < 0) {
      actor = found.subject(match.at(), from);
      rule = "subject";
      if (actor >= 0 && judgements.doesOther(actor, match.at())) {
        return;
      }
      if (actor < 0 && target >= 0) {
        actor = found.unparted(parties.to(target), to);
        rule = "inverted";
      }
    }
    if (actor >= 0 && target < 0 && mutual && parties.group(actor).size() > 1) {
      both(act(match, stopped, "compound"), parties.group(actor));
    } else if (actor >= 0 && target >= 0) {
      Act act = act(match, stopped, rule);
      all(act, parties.group(actor), parties.group(target));
      if (mutual) {
        all(act, parties.group(target), parties.group(actor));
      }
    }
  }

  /** Nouns whose genitive is acted upon: the support of Ukraine, the isolation of Russia. */
  private static boolean isDone(Trigger trigger) {
    String mode = trigger.mode() == null ? "" : trigger.mode();
    return switch (trigger.meaning()) {
      case SUPPORT -> !mode.equals("praise");
      case SANCTION -> mode.equals("relations");
      case COERCE -> !mode.equals("restrict");
      case ASSAULT -> mode.equals("kill") || mode.equals("bomb");
      case ACCUSE -> mode.equals("disapprove") || mode.equals("rivalry");
      default -> false;
    };
  }

  private static boolean isMutual(Trigger trigger) {
    return switch (trigger.meaning()) {
      case CONSULT -> !"visit".equals(trigger.mode());
      case COOPERATE, AGREE -> true;
      case SUPPORT -> "relations".equals(trigger.mode()) || "agreement".equals(trigger.mode());
      default -> "rivalry".equals(trigger.mode());
    };
  }

  private Act act(Lexicon.Match match, boolean stopped, String rule) {
    Trigger trigger = match.trigger();
    EventType type = trigger.meaning().type();
    boolean infinitive = !trigger.noun() && !stopped;
    boolean negated = infinitive && infinitives.isUndone(match.at());
    boolean possible = infinitive && infinitives.isMeant(match.at());
    for (int at = Math.max(0, match.at() - STEERING); at < match.at(); at++) {
      possible |= words.is(at, WordClass.POSSIBLE);
      negated |= at >= match.at() - 2 && words.is(at, WordClass.NOT);
    }
    return new Act(
        stopped ? Acts.stopped(type) : type,
        trigger,
        Link.NOBODY,
        match.at(),
        match.end(),
        negated,
        false,
        possible,
        stopped ? "stop-" + rule : rule);
  }

  private void all(Act act, List<Integer> actors, List<Integer> targets) {
    for (int actor : actors) {
      for (int target : targets) {
        if (!parties.get(actor).isSame(parties.get(target))) {
          links.add(new Link(actor, target, act, false));
        }
      }
    }
  }

  private void both(Act act, List<Integer> group) {
    all(act, group, group);
  }

  private int from(int at) {
    int from = at;
    while (from > 0 && at - from < REACH && !words.is(from - 1, WordClass.CLAUSE)) {
      from--;
    }
    return from;
  }

  private int to(int end) {
    int to = end;
    while (to < words.size() && to - end < REACH && !words.is(to, WordClass.CLAUSE)) {
      to++;
    }
    return to;
  }

  /** "был сбит Россией": a participle, whose doer stands in the instrumental. */
  private static boolean isPassive(String key) {
    for (String ending : PARTICIPLES) {
      if (key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
