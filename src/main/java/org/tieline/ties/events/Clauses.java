package org.tieline.ties.events;

import java.util.List;

/** Which verb of a sentence stands in which kind of clause, and who its subject is. */
final class Clauses {

  enum Role {
    /** What the sentence says. */
    MAIN,
    /** What depends on another verb: "agreed to lift", "demanded that China drop". */
    COMPLEMENT,
    /** "who visited Cuba". */
    RELATIVE,
    /** "after they attacked", "because it refused". */
    ASIDE
  }

  private static final int NONE = -1;

  private final Words words;
  private final List<Verb> verbs;
  private final Role[] roles;
  private final int[] governors;
  private final boolean[] shared;
  private final int[] beginnings;
  private final Subjects subjects;

  Clauses(Parties parties, List<Verb> verbs) {
    this.words = parties.words();
    this.verbs = verbs;
    roles = new Role[verbs.size()];
    governors = new int[verbs.size()];
    shared = new boolean[verbs.size()];
    beginnings = new int[verbs.size()];
    for (int i = 0; i < verbs.size(); i++) {
      place(i);
    }
    subjects = new Subjects(this, new Phrases(parties), words);
  }

  List<Verb> verbs() {
    return verbs;
  }

  Role role(int verb) {
    return roles[verb];
  }

  /** The verb that this one depends on; -1 for none. */
  int governor(int verb) {
    return governors[verb];
  }

  /** Whether "and" joins the verb with one before it, whose subject it has. */
  boolean isShared(int verb) {
    return shared[verb] && verbs.get(verb).isFinite() && roles[verb] == Role.MAIN;
  }

  /** Whether the verb has the subject of the one that it depends on. */
  boolean isJoined(int verb) {
    return shared[verb];
  }

  /** Where the verb's clause begins. */
  int beginning(int verb) {
    return beginnings[verb];
  }

  /** The parties that are the verb's grammatical subject; empty where none is named. */
  List<Integer> subjects(int verb) {
    return subjects.of(verb);
  }

  /** Where the verb's clause begins; for no verb, the word given. */
  int beginning(int verb, int otherwise) {
    return verb < 0 ? otherwise : beginnings[verb];
  }

  boolean isSay(int verb) {
    if (verb < 0 || !words.is(verbs.get(verb).at(), WordClass.SAY)) {
      return false;
    }
    Trigger trigger = verbs.get(verb).trigger();
    return trigger == null
        || trigger.meaning() == Meaning.CARRY
        || trigger.meaning() == Meaning.FINISH;
  }

  private void place(int i) {
    Verb verb = verbs.get(i);
    governors[i] = NONE;
    beginnings[i] = i == 0 ? 0 : verbs.get(i - 1).at() + 1;
    if (verb.form() == Verb.Form.REDUCED) {
      // "Polish journalist arrested by Belarus": where no other verb makes the sentence, it does.
      roles[i] = verbs.stream().anyMatch(Verb::isFinite) ? Role.RELATIVE : Role.MAIN;
    } else if (describes(i)) {
      roles[i] = Role.RELATIVE;
      beginnings[i] = verb.start();
    } else if (!verb.isFinite()) {
      placeInfinite(i);
    } else {
      placeFinite(i);
    }
  }

  /** "soldiers charged with murder are to appear": the verb behind it is the sentence's. */
  private boolean describes(int i) {
    Verb verb = verbs.get(i);
    Trigger trigger = verb.trigger();
    boolean done =
        trigger != null
            && (trigger.meaning() == Meaning.ASSAULT
                || trigger.meaning() == Meaning.COERCE
                || trigger.meaning() == Meaning.ACCUSE);
    boolean bare = verb.start() == verb.at() && words.key(verb.at()).endsWith("ed");
    if (!done || !bare || !verb.isFinite() || i + 1 == verbs.size()) {
      return false;
    }
    boolean hasObject = words.party(verb.at() + 1) >= 0;
    if (hasObject) {
      return false;
    }
    Verb next = verbs.get(i + 1);
    boolean auxiliary = words.is(next.start(), WordClass.BE | WordClass.HAVE | WordClass.MODAL);
    for (int at = verb.end(); at <= next.start(); at++) {
      int parting = WordClass.AND | WordClass.CLAUSE;
      if (words.isParted(at) || (at < next.start() && words.is(at, parting))) {
        return false;
      }
    }
    return auxiliary && next.isFinite();
  }

  private void placeInfinite(int i) {
    Verb verb = verbs.get(i);
    int before = words.before(verb.start());
    boolean aside = words.is(before, WordClass.ASIDE);
    shared[i] = true;
    governors[i] = i - 1;
    if (i > 0 && words.is(before, "as") && words.is(verb.at(), WordClass.SAY)) {
      // "was quoted as saying"
      roles[i] = Role.MAIN;
      governors[i] = finiteBefore(i);
    } else if (verb.form() == Verb.Form.GERUND && i == 0 && !aside && before >= 0) {
      // "troops using tanks": says who.
      shared[i] = false;
      roles[i] = Role.RELATIVE;
      beginnings[i] = verb.start();
    } else if (i == 0 || aside) {
      roles[i] = Role.ASIDE;
    } else if (verb.form() == Verb.Form.GERUND && words.isParted(verb.start())) {
      // ", adding that": says more of the same subject.
      roles[i] = Role.ASIDE;
      governors[i] = finiteBefore(i);
    } else {
      roles[i] = Role.COMPLEMENT;
    }
  }

  private int finiteBefore(int i) {
    int at = i - 1;
    while (at > 0 && !verbs.get(at).isFinite()) {
      at--;
    }
    return at;
  }

  private void placeFinite(int i) {
    Verb verb = verbs.get(i);
    int low = beginnings[i];
    boolean comma = false;
    boolean and = false;
    boolean others = false;
    boolean joined = false;
    for (int at = verb.start() - 1; at >= low; at--) {
      if (words.is(at, WordClass.CLAUSE) && !words.is(at, WordClass.ADVERB)) {
        mark(i, at, comma, others);
        return;
      }
      and |= words.is(at, WordClass.AND);
      joined |= !others && words.is(at, WordClass.AND);
      others |= words.party(at) >= 0 || !(words.isAdverb(at) || words.is(at, WordClass.AND));
      comma |= words.isParted(at);
    }
    int before = finiteBefore(i);
    if (i == 0) {
      roles[i] = Role.MAIN;
    } else if (!others || joined) {
      shared[i] = true;
      governors[i] = before;
      roles[i] = roles[before] == Role.ASIDE && comma ? Role.MAIN : roles[before];
      if (roles[i] == Role.RELATIVE) {
        // "Obama, who visited Cuba, praised": the relative clause has ended.
        boolean ended = words.isParted(verb.start());
        roles[i] = ended ? Role.MAIN : Role.RELATIVE;
        shared[i] = !ended;
        beginnings[i] = ended ? beginnings[before] : beginnings[i];
      }
    } else if (and || comma || isPartedSince(before, verb.start()) || !steers(i - 1)) {
      roles[i] = Role.MAIN;
    } else {
      roles[i] = Role.COMPLEMENT;
      governors[i] = i - 1;
    }
  }

  /** Whether a finite verb may depend on this one without "that". */
  private boolean steers(int verb) {
    return verbs.get(verb).trigger() != null && !isSay(verb);
  }

  private boolean isPartedSince(int verb, int to) {
    for (int at = verbs.get(verb).end(); at <= to; at++) {
      if (words.isParted(at)) {
        return true;
      }
    }
    return false;
  }

  /** A word such as "that", "who" or "after" stands before the verb. */
  private void mark(int i, int marker, boolean comma, boolean others) {
    beginnings[i] = marker + 1;
    if (!others && words.is(marker, WordClass.RELATIVE)) {
      roles[i] = Role.RELATIVE;
      beginnings[i] = marker;
    } else if (words.is(marker, "that") || words.is(marker, "whether")) {
      boolean complement = i > 0 && steers(i - 1);
      roles[i] = complement ? Role.COMPLEMENT : Role.MAIN;
      governors[i] = complement ? i - 1 : NONE;
    } else if (words.is(marker, "but") || words.is(marker, "so") || comma) {
      roles[i] = Role.MAIN;
    } else if (words.is(marker, WordClass.RELATIVE)) {
      roles[i] = Role.RELATIVE;
    } else {
      roles[i] = Role.ASIDE;
    }
    if (roles[i] == Role.MAIN && !others && i > 0) {
      shared[i] = true;
      governors[i] = finiteBefore(i);
    }
  }

  /** Behind the last word that the verb's objects can stand in. */
  int limit(int verb) {
    Verb held = verbs.get(verb);
    int limit = words.size();
    for (int later = verb + 1; later < verbs.size(); later++) {
      boolean other = roles[later] == Role.MAIN && verbs.get(later).start() >= held.end();
      boolean relative = roles[later] == Role.RELATIVE && verbs.get(later).isFinite();
      if (other || relative) {
        limit = beginning(verbs.get(later).start(), held.end(), relative);
        break;
      }
    }
    for (int at = held.end(); at < limit; at++) {
      boolean adverb = words.is(at, WordClass.ADVERB);
      if (words.is(at, WordClass.ASIDE) && !adverb && words.party(at) < 0) {
        return at;
      }
    }
    return Math.max(limit, held.end());
  }

  /** Where the clause of a later verb begins: behind the last comma or "and" before it. */
  private int beginning(int start, int low, boolean relative) {
    for (int at = start; at > low; at--) {
      if (words.isParted(at)
          || (relative && words.is(at, WordClass.RELATIVE))
          || words.is(at, WordClass.AND)) {
        return at;
      }
    }
    return start;
  }
}
