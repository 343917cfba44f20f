package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the verbs of an English sentence by their endings, their auxiliaries and what stands before
 * them; no tagger.
 */
final class Verbs {

  /** Modes of deeds that nobody does but to someone. */
  private static final Set<String> DONE_TO_SOMEONE =
      Set.of("accuse", "arrest", "deport", "expel", "kill", "legal", "praise", "release");

  private static final Set<String> BEHIND_PARTICIPLE =
      Set.of("as", "at", "for", "from", "in", "near", "of", "on", "over", "with");

  private final Parties parties;
  private final Words words;
  private final Lexicon lexicon;
  private final List<Verb> verbs = new ArrayList<>();

  private Verbs(Parties parties, Lexicon lexicon) {
    this.parties = parties;
    this.words = parties.words();
    this.lexicon = lexicon;
  }

  /** The verbs in order. */
  static List<Verb> of(Parties parties, Lexicon lexicon) {
    Verbs found = new Verbs(parties, lexicon);
    found.find();
    return found.verbs;
  }

  private void find() {
    int covered = 0;
    for (int at = 0; at < words.size(); at++) {
      if (at < covered || words.party(at) >= 0) {
        continue;
      }
      Verb verb = verb(at);
      if (verb != null) {
        while (!verbs.isEmpty()
            && verbs.get(verbs.size() - 1).trigger() == null
            && verbs.get(verbs.size() - 1).at() >= verb.start()) {
          verbs.remove(verbs.size() - 1);
        }
        verbs.add(verb);
        covered = Math.max(verb.at() + 1, fixedEnd(verb));
      }
    }
  }

  /** Words of a trigger without a star are no verbs of their own. */
  private static int fixedEnd(Verb verb) {
    return verb.trigger() == null || verb.trigger().words().contains(Trigger.STAR) ? 0 : verb.end();
  }

  private Verb verb(int at) {
    Lexicon.Match match = lexicon.verb(words, at);
    String key = words.key(at);
    int bits = match == null ? 0 : lexicon.verbForms(key);
    boolean auxiliary =
        words.is(at, WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL);
    if (match == null && !auxiliary) {
      if (words.is(at, WordClass.SAY | WordClass.VERB)) {
        bits = key.endsWith("ing") ? Inflection.ING : neutral(key);
      } else if (key.length() > 4 && key.endsWith("ed") && !key.endsWith("eed")) {
        bits = Inflection.PAST | Inflection.PARTICIPLE;
      }
    }
    if (auxiliary && match == null) {
      return group(at, Inflection.PAST | Inflection.BASE | Inflection.PRESENT, null);
    }
    if (bits == 0 || (words.is(at, WordClass.PREPOSITION) && match == null)) {
      return null;
    }
    if (words.is(at, WordClass.THING) && (bits & Inflection.PARTICIPLE) != 0) {
      // "the Chinese armed forces held exercises"
      return null;
    }
    return group(at, bits, match);
  }

  private static int neutral(String key) {
    return key.endsWith("s") ? Inflection.PRESENT : Inflection.PAST | Inflection.PARTICIPLE;
  }

  private Verb group(int at, int bits, Lexicon.Match match) {
    Trigger trigger = match == null ? null : match.trigger();
    int end = match == null ? at + 1 : match.end();
    VerbGroup group = new VerbGroup(words, at);
    int p = group.skip(at);
    if (words.is(p, WordClass.TO) && (bits & Inflection.BASE) != 0 && !parted(p + 1, at)) {
      return group.verb(at, p, end, trigger, Verb.Form.INFINITIVE, false);
    }
    if (words.is(p, WordClass.MODAL) && (bits & Inflection.BASE) != 0) {
      group.modal(p);
      return group.verb(at, p, end, trigger, Verb.Form.FINITE, false);
    }
    if (words.is(p, WordClass.DO) && (bits & Inflection.BASE) != 0) {
      group.negate(p);
      return group.verb(at, p, end, trigger, Verb.Form.FINITE, false);
    }
    boolean participle = (bits & (Inflection.PARTICIPLE | Inflection.PAST)) != 0;
    boolean be = words.is(p, WordClass.BE);
    if (be && ((bits & Inflection.ING) != 0 || participle)) {
      boolean passive = (bits & Inflection.ING) == 0;
      return group.auxiliary(at, p, end, trigger, passive);
    }
    if (words.is(p, WordClass.HAVE) && participle) {
      group.perfect();
      return group.auxiliary(at, p, end, trigger, false);
    }
    if ((bits & Inflection.ING) != 0) {
      if (p >= 0 && p == at - 1 && words.is(p, WordClass.DETERMINER)) {
        // "the crumbling entrance"
        return null;
      }
      return group.verb(at, at, end, trigger, Verb.Form.GERUND, false);
    }
    boolean auxiliary =
        words.is(at, WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL);
    if (auxiliary) {
      return group.verb(at, at, end, trigger, Verb.Form.FINITE, false);
    }
    return bare(at, p, bits, end, trigger, group);
  }

  private Verb bare(int at, int p, int bits, int end, Trigger trigger, VerbGroup group) {
    boolean past = (bits & (Inflection.PAST | Inflection.PARTICIPLE)) != 0;
    if (p >= 0 && p == at - 1 && !words.isParted(at) && cannotPrecede(p, past)) {
      return null;
    }
    if (past && p == at - 1 && !verbs.isEmpty() && verbs.get(verbs.size() - 1).at() == p) {
      // "extradited suspected militants"
      return null;
    }
    if (past && p < 0 && !words.is(at + 1, WordClass.PREPOSITION)) {
      // "Ousted President Akayev": no sentence begins with its verb.
      return null;
    }
    if (past && (words.is(at + 1, "by") || p < 0)) {
      return group.verb(at, at, end, trigger, Verb.Form.REDUCED, true);
    }
    if (past && (bits & Inflection.PAST) == 0) {
      return group.verb(at, at, end, trigger, Verb.Form.REDUCED, true);
    }
    if (past && isDoneTo(at, bits, trigger)) {
      return group.verb(at, at, end, trigger, Verb.Form.REDUCED, true);
    }
    if (past && trigger == null && describes(at, p)) {
      return null;
    }
    if (past) {
      return group.verb(at, at, end, trigger, Verb.Form.FINITE, false);
    }
    boolean thing = words.is(at, WordClass.THING);
    boolean noun = thing || lexicon.isNoun(words.key(at));
    boolean subject =
        p >= 0
            && (words.is(p, WordClass.PRONOUN | WordClass.RELATIVE)
                || isName(p)
                || (words.isParted(at) && words.is(at + 1, WordClass.TO)));
    boolean present = (bits & Inflection.PRESENT) != 0;
    if (present && (!noun || subject)) {
      return group.verb(at, at, end, trigger, Verb.Form.FINITE, false);
    }
    boolean auxiliary = words.is(p, WordClass.BE | WordClass.HAVE | WordClass.DO);
    boolean plural = p >= 0 && !auxiliary && (words.key(p).endsWith("s") || isCompound(p));
    boolean base = (bits & Inflection.BASE) != 0;
    if (base && plural && (!noun || subject) && !words.isPossessive(p)) {
      return group.verb(at, at, end, trigger, Verb.Form.FINITE, false);
    }
    return null;
  }

  /** "Polish journalist arrested in Belarus": a deed that needs an object and has none behind. */
  private boolean isDoneTo(int at, int bits, Trigger trigger) {
    return trigger != null
        && (bits & Inflection.PARTICIPLE) != 0
        && DONE_TO_SOMEONE.contains(String.valueOf(trigger.mode()))
        && at + 1 < words.size()
        && BEHIND_PARTICIPLE.contains(words.key(at + 1));
  }

  /** "precision guided missiles": a participle between a noun and another. */
  private boolean describes(int at, int p) {
    boolean behind = p >= 0 && p == at - 1 && !words.isParted(at) && words.party(p) < 0;
    boolean plural = at + 1 < words.size() && words.party(at + 1) < 0 && !words.isParted(at + 1);
    return behind
        && plural
        && words.key(at).endsWith("ed")
        && words.key(at + 1).endsWith("s")
        && !words.is(at + 1, ~WordClass.WEAPON);
  }

  /** A name that can be a subject: no adjective of nationality. */
  private boolean isName(int at) {
    int party = words.party(at);
    return party >= 0
        && !words.isPossessive(at)
        && !isAbbreviation(at)
        && (!parties.get(party).isNationality() || words.key(at).endsWith("s"));
  }

  /** "US", "U.S." stand before nouns like adjectives. */
  private boolean isAbbreviation(int at) {
    String surface = words.surface(at);
    return surface.length() <= 4 && surface.equals(surface.toUpperCase(Locale.ROOT));
  }

  private boolean isCompound(int at) {
    int party = words.party(at);
    return party >= 0 && parties.group(party).size() > 1;
  }

  /** Behind an article, a preposition, a possessive or a nationality stands no finite verb. */
  private boolean cannotPrecede(int p, boolean past) {
    if (words.party(p) >= 0) {
      boolean adjective = parties.get(words.party(p)).isNationality();
      return words.isPossessive(p) && !words.key(p).endsWith("s")
          || (adjective && !words.key(p).endsWith("s") && !words.is(p - 1, "the"))
          || (words.isPossessive(p) && !past);
    }
    return words.isPossessive(p)
        || (words.is(p, WordClass.DETERMINER) && !words.is(p, WordClass.RELATIVE))
        || (words.is(p, WordClass.PREPOSITION) && !words.is(p, WordClass.ADVERB));
  }

  private boolean parted(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (words.isParted(i)) {
        return true;
      }
    }
    return false;
  }
}
