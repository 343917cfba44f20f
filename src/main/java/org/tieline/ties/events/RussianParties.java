package org.tieline.ties.events;

import java.util.List;
import java.util.Set;

/** Who stands where in a Russian clause, by case and preposition. */
final class RussianParties {

  /** A genitive or a dative stands so close to its noun. */
  private static final int PHRASE = 3;

  /** What a noun is aimed at stands so close to it. */
  private static final int AIM = 7;

  private final Parties parties;
  private final Words words;

  RussianParties(Parties parties) {
    this.parties = parties;
    this.words = parties.words();
  }

  /** The nearest nominative before a word that no preposition leads, else the nearest genitive. */
  int subject(int at, int from) {
    int genitive = Link.NOBODY;
    for (int party = parties.size() - 1; party >= 0; party--) {
      if (parties.to(party) > at || parties.from(party) < from || !isFree(party)) {
        continue;
      }
      int cases = cases(party);
      if ((cases & RussianCase.NOMINATIVE) != 0) {
        return party;
      }
      if (genitive < 0 && (cases & RussianCase.GENITIVE) != 0) {
        genitive = party;
      }
    }
    return genitive;
  }

  /** The first that can be acted upon: no nominative, and no place where something happens. */
  int object(int from, int to) {
    for (int party = 0; party < parties.size(); party++) {
      if (parties.from(party) >= from && parties.to(party) <= to && isParty(party)) {
        String preposition = preposition(party);
        int cases = cases(party);
        if (cases == RussianCase.NOMINATIVE && preposition.isEmpty()) {
          return Link.NOBODY;
        }
        boolean led = !preposition.isEmpty();
        boolean plain = (cases & ~(RussianCase.NOMINATIVE | RussianCase.LOCATIVE)) != 0;
        if (led ? isAimed(party, preposition) : plain && cases != RussianCase.INSTRUMENTAL) {
          return party;
        }
      }
    }
    return Link.NOBODY;
  }

  /** "запретил вино из Грузии", "ударил по Сирии". */
  int struck(int from, int to) {
    for (int party = 0; party < parties.size(); party++) {
      boolean within = parties.from(party) >= from && parties.to(party) <= to;
      if (within && isParty(party) && Set.of("из", "по").contains(preposition(party))) {
        return party;
      }
    }
    return Link.NOBODY;
  }

  int first(int from, int to, int cases) {
    for (int party = 0; party < parties.size(); party++) {
      boolean within = parties.from(party) >= from && parties.to(party) <= to;
      if (within && isFree(party) && (cases(party) & cases) != 0) {
        return party;
      }
    }
    return Link.NOBODY;
  }

  /** The party close behind a noun, in a case that no preposition governs. */
  int close(int end, int to, int wanted) {
    int party = first(end, Math.min(to, end + PHRASE), wanted);
    if (party < 0) {
      return party;
    }
    for (int at = end; at <= parties.from(party); at++) {
      boolean led = words.party(at) < 0 && words.is(at, WordClass.PREPOSITION);
      if (words.isParted(at) || led) {
        return Link.NOBODY;
      }
    }
    return party;
  }

  /** The first nominative that no comma parts from what stands before. */
  int unparted(int from, int to) {
    int party = first(from, to, RussianCase.NOMINATIVE);
    for (int at = from; party >= 0 && at <= parties.from(party); at++) {
      if (words.isParted(at)) {
        return Link.NOBODY;
      }
    }
    return party;
  }

  int aimed(int from, int to) {
    for (int party = 0; party < parties.size(); party++) {
      boolean within = parties.from(party) >= from && parties.from(party) <= from + AIM;
      if (within && parties.to(party) <= to && isAimed(party, preposition(party))) {
        return party;
      }
    }
    return Link.NOBODY;
  }

  int agent(int from, int to) {
    for (int party = 0; party < parties.size(); party++) {
      boolean within = parties.from(party) >= from && parties.to(party) <= to;
      if (within
          && isFree(party)
          && (cases(party) & RussianCase.INSTRUMENTAL) != 0
          && (cases(party) & RussianCase.NOMINATIVE) == 0) {
        return party;
      }
    }
    return Link.NOBODY;
  }

  /** "давление со стороны России": whose doing it is. */
  int side(int from, int to) {
    for (int party = 0; party < parties.size(); party++) {
      int first = parties.from(party);
      if (first >= from
          && first <= from + AIM
          && parties.to(party) <= to
          && words.is(first - 1, "стороны")
          && words.is(first - 2, "со")) {
        return party;
      }
    }
    return Link.NOBODY;
  }

  /** "между Россией и Китаем". */
  List<Integer> between(int from, int to) {
    for (int party = 0; party < parties.size(); party++) {
      boolean within = parties.from(party) >= from && parties.to(party) <= to;
      if (within && preposition(party).equals("между")) {
        return parties.group(party);
      }
    }
    return List.of();
  }

  /** "американские санкции": the adjective right before a noun, but for another between. */
  int adjective(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 2); at--) {
      int party = words.party(at);
      if (party >= 0) {
        boolean adjective = RussianCase.isAdjective(words.surface(parties.to(party) - 1));
        return adjective && isParty(party) ? party : Link.NOBODY;
      }
      if (words.isParted(at + 1) || words.is(at, WordClass.PREPOSITION | WordClass.AND)) {
        return Link.NOBODY;
      }
    }
    return Link.NOBODY;
  }

  /** Cities' adjectives ("минские соглашения") say where. */
  private boolean isParty(int party) {
    Party held = parties.get(party);
    return held.country() == null
        || !held.isPlace()
        || !RussianCase.isAdjective(words.surface(parties.to(party) - 1));
  }

  /** Whether a preposition leads the party. */
  boolean isLed(int party) {
    return !preposition(party).isEmpty();
  }

  private boolean isFree(int party) {
    return isParty(party) && preposition(party).isEmpty();
  }

  private int cases(int party) {
    return RussianCase.of(words.surface(parties.to(party) - 1), parties.get(party).isPerson());
  }

  /** "в Сирию", "против Сирии" aim; "в Сирии", "из Сирии", "по Сирии" do not. */
  private boolean isAimed(int party, String preposition) {
    int cases = cases(party);
    return switch (preposition) {
      case "против", "с", "со", "к", "ко", "для", "перед", "от", "у", "над", "за" -> true;
      case "в", "во", "на" -> (cases & RussianCase.ACCUSATIVE) != 0;
      default -> false;
    };
  }

  /** The preposition that leads the party's phrase; empty for none. */
  private String preposition(int party) {
    int first = parties.from(party);
    List<Integer> group = parties.group(party);
    if (group.get(0) != party) {
      return preposition(group.get(0));
    }
    for (int at = first - 1; at >= Math.max(0, first - 3); at--) {
      if (words.is(at, WordClass.PREPOSITION)) {
        return words.key(at);
      }
      if (words.isParted(at + 1) || words.party(at) >= 0 || !isAdjectival(at)) {
        return "";
      }
    }
    return "";
  }

  /** Between a preposition and its name stand adjectives, offices and numbers. */
  private boolean isAdjectival(int at) {
    String key = words.key(at);
    return key.length() > 3
        && (key.endsWith("ой")
            || key.endsWith("ей")
            || key.endsWith("ую")
            || key.endsWith("ого")
            || key.endsWith("его")
            || key.endsWith("ом")
            || key.endsWith("ым")
            || key.endsWith("их")
            || key.endsWith("ых")
            || key.endsWith("ими")
            || key.endsWith("ыми"));
  }
}
