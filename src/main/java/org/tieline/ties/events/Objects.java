package org.tieline.ties.events;

import java.util.List;
import java.util.Set;

/** Whom a verb or a noun of an English sentence is aimed at, and who owns a noun. */
final class Objects {

  private static final int NOUN_REACH = 4;

  private final Parties parties;
  private final Words words;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Weapons weapons;

  Objects(Parties parties, Clauses clauses) {
    this.parties = parties;
    this.words = parties.words();
    this.clauses = clauses;
    this.phrases = new Phrases(parties);
    this.weapons = new Weapons(parties, phrases);
  }

  List<Integer> by(int from, int to) {
    return led(Set.of("by"), from, to);
  }

  /** From whom a verb's subject receives: "a loan from Japan", "an attack by Russia". */
  List<Integer> givers(int from, int to) {
    return led(Set.of("by", "from"), from, to);
  }

  private List<Integer> led(Set<String> prepositions, int from, int to) {
    for (int party = 0; party < parties.size(); party++) {
      if (parties.from(party) >= from
          && parties.to(party) <= to
          && prepositions.contains(phrases.preposition(party, from))) {
        return parties.group(party);
      }
    }
    return List.of();
  }

  /** The country where it happens: "Thousands marched in Hong Kong", "jailed in Russia". */
  List<Integer> there(int from, List<Integer> others) {
    for (int party = 0; party < parties.size(); party++) {
      String preposition = parties.from(party) < from ? "" : phrases.preposition(party, from);
      boolean place = preposition.equals("in") || preposition.equals("at");
      if (place && parties.get(party).country() != null && !isAmong(party, others)) {
        return parties.group(party);
      }
    }
    return List.of();
  }

  /** The best party behind the verb that is not among its subjects. */
  List<Integer> of(EventType type, int number, int limit, List<Integer> subject) {
    Verb verb = clauses.verbs().get(number);
    List<Integer> best = best(type, verb.at() + 1, limit, subject);
    if (best.isEmpty() && number + 1 < clauses.verbs().size() && clauses.isShared(number + 1)) {
      // "established ties with and opened an embassy in Tehran"
      best = best(type, limit, clauses.limit(number + 1), subject);
    }
    return best.isEmpty() ? beyond(limit, subject) : best;
  }

  /** "during protests against X", "if X attacks": whom it is about though it stands aside. */
  private List<Integer> beyond(int limit, List<Integer> others) {
    for (int party = 0; party < parties.size(); party++) {
      if (parties.from(party) >= limit && !isAmong(party, others)) {
        String preposition = phrases.preposition(party, limit);
        int before = parties.from(party) - 1;
        before -= words.is(before, WordClass.DETERMINER) ? 1 : 0;
        if (preposition.equals("against") || words.is(before, WordClass.CONDITION)) {
          return parties.group(party);
        }
      }
    }
    return List.of();
  }

  private List<Integer> best(EventType type, int from, int to, List<Integer> others) {
    int best = Link.NOBODY;
    int rank = Integer.MAX_VALUE;
    for (int party = 0; party < parties.size(); party++) {
      if (parties.from(party) >= from && parties.to(party) <= to && !isAmong(party, others)) {
        String preposition = phrases.preposition(party, from);
        int own = rank(preposition);
        boolean beside = isTopic(type, preposition) || weapons.areOf(party, preposition, to);
        if (own < rank && !beside) {
          best = party;
          rank = own;
        }
      }
    }
    return best == Link.NOBODY ? List.of() : parties.group(best);
  }

  /** "talks on Syria": whom they are about is not whom they are with. */
  private static boolean isTopic(EventType type, String preposition) {
    return switch (type) {
      case CONSULT, COOPERATE ->
          switch (preposition) {
            case "on", "about", "over", "regarding", "concerning" -> true;
            default -> false;
          };
      default -> false;
    };
  }

  private static int rank(String preposition) {
    return switch (preposition) {
      case "in", "near", "at", "by", "outside", "inside" -> 1;
      case "about", "over", "during" -> 2;
      default -> 0;
    };
  }

  /** "Russia's invasion", "French air strikes", "US-Iran nuclear talks". */
  List<Integer> owner(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - NOUN_REACH); at--) {
      int party = words.party(at);
      if (party >= 0) {
        boolean owns =
            words.isPossessive(at)
                || parties.get(party).isNationality()
                || (party > 0 && parties.isHyphened(party - 1, party));
        return owns || at == noun - 1 ? parties.group(party) : List.of();
      }
      if (words.isParted(at + 1)
          || words.is(at, WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.CLAUSE)) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * The parties in the phrase behind a noun.
   *
   * @param preposition what leads them; empty for one that tells a target
   */
  List<Integer> after(int from, String preposition) {
    for (int party = 0; party < parties.size(); party++) {
      int first = parties.from(party);
      if (first >= from && first <= from + NOUN_REACH) {
        String own = phrases.preposition(party, from);
        boolean target =
            switch (own) {
              case "against", "on", "with", "to", "of", "for", "towards", "toward", "into" -> true;
              default -> false;
            };
        if (preposition.isEmpty() ? target : own.equals(preposition)) {
          return parties.group(party);
        }
      }
    }
    return List.of();
  }

  boolean isAmong(int party, List<Integer> others) {
    return others.stream().anyMatch(other -> parties.get(other).isSame(parties.get(party)));
  }
}
