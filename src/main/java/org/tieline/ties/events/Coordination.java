package org.tieline.ties.events;

import java.util.List;

/** Which parties of a sentence "and", a comma or a hyphen joins. */
final class Coordination {

  private static final List<String> VERB_ENDINGS =
      List.of(
          "ed", "ли", "ла", "ал", "ил", "ел", "ет", "ют", "ит", "ят", "ть", "лся", "лась", "тся");

  private final Parties parties;
  private final Words words;

  Coordination(Parties parties) {
    this.parties = parties;
    this.words = parties.words();
  }

  /** Of each party, the number of the first that it is joined with. */
  int[] groups() {
    int[] groups = new int[parties.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i > 0 && isJoined(i - 1, i) ? groups[i - 1] : i;
    }
    // A run of commas without an "and" is no list.
    for (int first = 0; first < groups.length; ) {
      int last = first;
      boolean and = false;
      while (last + 1 < groups.length && groups[last + 1] == groups[first]) {
        last++;
        and |= hasAnd(last - 1, last);
      }
      for (int i = first; !and && i <= last; i++) {
        groups[i] = i;
      }
      first = last + 1;
    }
    return groups;
  }

  private boolean hasAnd(int left, int right) {
    if (parties.isHyphened(left, right)) {
      return true;
    }
    for (int at = parties.to(left); at < parties.from(right); at++) {
      if (words.is(at, WordClass.AND)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word ends as English pasts and Russian verbs do. */
  static boolean isVerbLike(String key) {
    for (String ending : VERB_ENDINGS) {
      if (key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Only "and", commas, articles, titles and the heads of nationalities stand between. */
  private boolean isJoined(int left, int right) {
    int length = parties.from(right) - parties.to(left);
    if (parties.isHyphened(left, right)) {
      return true;
    }
    boolean comma = false;
    boolean and = false;
    for (int at = parties.to(left); at < parties.from(right); at++) {
      comma |= words.isParted(at);
      and |= words.is(at, WordClass.AND);
      int parting =
          WordClass.SAY
              | WordClass.VERB
              | WordClass.BE
              | WordClass.HAVE
              | WordClass.MODAL
              | WordClass.TO
              | WordClass.CLAUSE
              | WordClass.ADVERB;
      boolean preposition = words.is(at, WordClass.PREPOSITION) && !words.is(at, "of");
      if (words.is(at, parting) || preposition || isVerbLike(words.key(at))) {
        return false;
      }
    }
    comma |= words.isParted(parties.from(right));
    if (and) {
      return length <= 5;
    }
    return comma
        && length == 0
        && parties.get(left).isPlace() == parties.get(right).isPlace()
        && !parties.get(left).isPerson();
  }
}
