package org.tieline.ties.events;

/** Who says what a sentence says. */
final class Sources {

  /**
   * An attribution with the party that speaks.
   *
   * @param speaker the party's number; -1 for none
   */
  record Source(Attribution attribution, int speaker) {}

  private Sources() {}

  /** Who says the words that an act stands in, where verbs are not known: nobody by name. */
  static Source of(Parties parties, Act act) {
    Words words = parties.words();
    boolean said = false;
    for (int at = 0; at < words.size(); at++) {
      said |= words.is(at, WordClass.SAY);
    }
    return source(words.isQuoted(act.at()), said, Link.NOBODY);
  }

  private static Source source(boolean quoted, boolean said, int speaker) {
    Attribution reported = said ? Attribution.PARAPHRASED : Attribution.OUTLET;
    return new Source(quoted ? Attribution.QUOTED : reported, speaker);
  }

  /** Who says the words that an act stands in. */
  static Source of(Parties parties, Clauses clauses, Act act) {
    Words words = parties.words();
    int say = Link.NOBODY;
    for (int i = 0; i < clauses.verbs().size(); i++) {
      boolean main = clauses.role(i) == Clauses.Role.MAIN;
      if (main && i != act.verb() && clauses.isSay(i) && clauses.verbs().get(i).isFinite()) {
        say = i;
      }
    }
    int speaker = say < 0 ? according(parties) : first(clauses, say);
    boolean said = say >= 0 || speaker >= 0 || according(words);
    return source(words.isQuoted(act.at()), said, speaker);
  }

  private static int first(Clauses clauses, int verb) {
    return clauses.subjects(verb).isEmpty() ? Link.NOBODY : clauses.subjects(verb).get(0);
  }

  private static boolean according(Words words) {
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, "according")) {
        return true;
      }
    }
    return false;
  }

  /** "according to Belarusian officials". */
  private static int according(Parties parties) {
    Words words = parties.words();
    for (int party = 0; party < parties.size(); party++) {
      int to = parties.from(party) - 1;
      to -= words.is(to, WordClass.DETERMINER) ? 1 : 0;
      if (words.is(to, "to") && words.is(to - 1, "according")) {
        return party;
      }
    }
    return Link.NOBODY;
  }
}
