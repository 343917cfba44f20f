package org.tieline.ties.events;

import java.util.List;
import org.tieline.ties.events.Lexicon.Match;

/** What each verb of a sentence comes to, with what depends on it. */
final class Acts {

  /** So far from its verb does a noun still depend on it. */
  private static final int NOUN_REACH = 7;

  private static final Trigger MUST =
      new Trigger(Meaning.REQUEST, "demand", null, false, List.of("must"));

  private final Words words;
  private final Clauses clauses;
  private final Lexicon lexicon;

  Acts(Words words, Clauses clauses, Lexicon lexicon) {
    this.words = words;
    this.clauses = clauses;
    this.lexicon = lexicon;
  }

  /** What the verb comes to; null for nothing. */
  Act of(int number) {
    return of(number, 0);
  }

  private Act of(int number, int depth) {
    Verb verb = clauses.verbs().get(number);
    Trigger trigger = verb.trigger();
    if (verb.must() && clauses.role(number) == Clauses.Role.MAIN && clauses.isSay(number - 1)) {
      return act(number, EventType.REQUEST, "must");
    }
    if (trigger == null) {
      return clauses.isSay(number) || words.is(verb.at(), WordClass.BE) ? null : noun(number);
    }
    if (words.is(verb.end(), WordClass.SELF)) {
      return null;
    }
    Meaning meaning = trigger.meaning();
    if (meaning.type() != null) {
      return modal(verb, act(number, meaning.type(), "verb"));
    }
    Act complement = depth > 3 ? null : complement(number, depth);
    EventType type = complement == null ? null : complement.type();
    return switch (meaning) {
      case INTEND -> intend(number, complement);
      case WILL -> complement == null ? null : intend(number, complement);
      case FINISH ->
          type == null || !type.quad().isConflict()
              ? carried(number, complement)
              : modal(verb, act(number, stopped(type), "stop"));
      case STOP -> type == null ? null : modal(verb, act(number, stopped(type), "stop"));
      case REFUSE ->
          type == EventType.ACCUSE || type == EventType.SANCTION
              ? led(number, complement).undone()
              : act(number, EventType.REJECT, "refuse");
      case DENY ->
          complement == null ? act(number, EventType.REJECT, "deny") : complement.denied(number);
      case RECEIVE -> complement == null ? null : modal(verb, led(number, complement, "receive-"));
      default -> carried(number, complement);
    };
  }

  private Act carried(int number, Act complement) {
    Verb verb = clauses.verbs().get(number);
    return complement == null ? null : modal(verb, led(number, complement));
  }

  private Act intend(int number, Act complement) {
    Verb verb = clauses.verbs().get(number);
    EventType type = complement == null ? null : complement.type();
    if (verb.negated()) {
      return act(number, EventType.REJECT, "refuse");
    }
    if (type == EventType.REJECT || type == EventType.ACCUSE || type == EventType.REQUEST) {
      return led(number, complement);
    }
    // Troops are offered to help.
    boolean offered = type == EventType.MOBILIZE;
    boolean conflict = type != null && type.quad().isConflict() && !offered;
    return act(number, conflict ? EventType.THREATEN : EventType.AGREE, "intend");
  }

  /** To stop what is done for another punishes; to stop what is done against another concedes. */
  static EventType stopped(EventType type) {
    return switch (type) {
      case ASSAULT, MOBILIZE -> EventType.RETREAT;
      case SANCTION, COERCE, PROTEST, THREATEN, ACCUSE -> EventType.CONCEDE;
      default -> EventType.SANCTION;
    };
  }

  /** "will lift" agrees, "will not lift" rejects, "will bomb" threatens. */
  private Act modal(Verb verb, Act act) {
    if (act == null || !verb.future() || verb.must()) {
      return act;
    }
    EventType type = act.type();
    boolean words = type == EventType.REJECT || type == EventType.ACCUSE;
    boolean asks = type == EventType.REQUEST || type == EventType.THREATEN;
    if (words || asks || type == EventType.AGREE && !act.negated()) {
      return act;
    }
    if (act.negated()) {
      boolean stop = act.rule().equals("stop") || !type.quad().isConflict();
      return stop ? typed(act, EventType.REJECT, "will-not") : act;
    }
    return typed(
        act, type.quad().isConflict() ? EventType.THREATEN : EventType.AGREE, "will-" + act.rule());
  }

  private static Act typed(Act act, EventType type, String rule) {
    return new Act(
        type,
        act.trigger(),
        act.verb(),
        act.at(),
        act.end(),
        false,
        act.denied(),
        act.possible(),
        rule);
  }

  private Act act(int number, EventType type, String rule) {
    Verb verb = clauses.verbs().get(number);
    return new Act(
        type,
        rule.equals("must") ? MUST : verb.trigger(),
        number,
        verb.at(),
        verb.end(),
        verb.negated() || isOfNothing(verb),
        false,
        verb.possible(),
        verb.passive() ? "passive-" + rule : rule);
  }

  /** "imposed no sanctions", "fired no missiles": where the trigger itself says no, it means so. */
  private boolean isOfNothing(Verb verb) {
    Trigger trigger = verb.trigger();
    if (trigger == null || trigger.words().contains("no")) {
      return false;
    }
    for (int at = verb.at() + 1; at <= verb.end(); at++) {
      if (Nothing.isAt(words, at)) {
        return true;
      }
    }
    return false;
  }

  /** A complement's meaning with its governor's subject. */
  private Act led(int number, Act complement) {
    return led(number, complement, "light-");
  }

  private Act led(int number, Act complement, String leading) {
    Verb verb = clauses.verbs().get(number);
    String rule = (verb.passive() ? "passive-" : "") + leading + complement.rule();
    return new Act(
        complement.type(),
        complement.trigger(),
        number,
        complement.at(),
        complement.end(),
        complement.negated() || verb.negated(),
        complement.denied(),
        complement.possible() || verb.possible(),
        rule);
  }

  /** The first that depends on the verb: another verb, or a noun as its object. */
  private Act complement(int number, int depth) {
    Act noun = noun(number);
    for (int later = number + 1; later < clauses.verbs().size(); later++) {
      Verb verb = clauses.verbs().get(later);
      if (noun != null && noun.at() < verb.start()) {
        return noun;
      }
      if (clauses.governor(later) == number && clauses.role(later) == Clauses.Role.COMPLEMENT) {
        Act act = of(later, depth + 1);
        if (act != null) {
          return act;
        }
      } else if (clauses.role(later) == Clauses.Role.MAIN) {
        break;
      }
    }
    return noun;
  }

  /** "tariff concessions" concede: the noun that ends the compound; null for none. */
  private Match follows(Match match) {
    return words.party(match.end()) >= 0 ? null : lexicon.noun(words, match.end());
  }

  /** The noun trigger among the verb's objects; null for none. */
  private Act noun(int number) {
    Verb verb = clauses.verbs().get(number);
    int from = Math.min(verb.end(), verb.at() + 1 + NOUN_REACH);
    int limit = Math.min(clauses.limit(number), verb.end() + NOUN_REACH);
    for (int at = verb.end() > verb.at() + 1 ? verb.at() + 1 : from; at < limit; at++) {
      if (words.party(at) >= 0) {
        continue;
      }
      Match match = lexicon.noun(words, at);
      if (match != null) {
        while (match.end() < limit && !words.isParted(match.end()) && follows(match) != null) {
          match = follows(match);
        }
        return new Act(
            match.trigger().meaning().type(),
            match.trigger(),
            number,
            match.at(),
            match.end(),
            verb.negated() || words.is(at - 1, "no"),
            false,
            verb.possible(),
            verb.passive() ? "passive-object" : "object");
      }
    }
    return null;
  }
}
