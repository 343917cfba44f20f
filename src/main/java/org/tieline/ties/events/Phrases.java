package org.tieline.ties.events;

import java.util.List;

/** In which phrases the parties of a sentence stand. */
final class Phrases {

  private final Parties parties;
  private final Words words;

  Phrases(Parties parties) {
    this.parties = parties;
    this.words = parties.words();
  }

  /** The party that a stretch speaks of: the first that no preposition leads. */
  List<Integer> head(int from, int to) {
    int best = Link.NOBODY;
    int rank = Integer.MAX_VALUE;
    for (int party = 0; party < parties.size(); party++) {
      if (parties.from(party) >= from && parties.to(party) <= to) {
        int own = rank(preposition(party, from));
        if (own < rank) {
          best = party;
          rank = own;
        }
      }
    }
    return best == Link.NOBODY ? List.of() : parties.group(best);
  }

  private static int rank(String preposition) {
    return switch (preposition) {
      case "" -> 0;
      case "of", "from", "by", "for" -> 1;
      case "in", "throughout", "across", "inside" -> 2;
      default -> 3;
    };
  }

  /** The preposition that leads the party's phrase; empty for none. */
  String preposition(int party, int low) {
    int from = parties.from(party);
    for (int at = from - 1; at >= Math.max(low, from - 7); at--) {
      if (words.party(at) >= 0) {
        boolean comma = words.isParted(at + 1);
        return comma || words.isPossessive(at) ? "" : preposition(words.party(at), low);
      }
      if (words.is(at, WordClass.AND)) {
        return "and";
      }
      if (words.is(at, WordClass.PREPOSITION) && !words.is(at, WordClass.ADVERB)) {
        return words.key(at);
      }
      if (words.isParted(at + 1) || words.is(at, WordClass.VERB | WordClass.BE)) {
        return "";
      }
    }
    return "";
  }

  /** The nearest party that ends before a word. */
  List<Integer> before(int at) {
    for (int party = parties.size() - 1; party >= 0; party--) {
      if (parties.to(party) <= at) {
        return parties.group(party);
      }
    }
    return List.of();
  }
}
