package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.tieline.text.Tokens;

/**
 * The parties of a sentence over its tokens: "British Foreign Secretary Jack Straw" and "King
 * Hassan of Morocco" are one each, and what "and" joins is a group.
 */
final class Parties {

  /** A title may have so many words: "Deputy Prime Minister and Foreign Minister". */
  private static final int LONGEST_TITLE = 5;

  private final List<Party> parties = new ArrayList<>();
  private final List<int[]> spans = new ArrayList<>();
  private final int[] partyOf;
  private int[] groups;
  private final Words words;
  private final Predicate<String> verbs;

  /**
   * @param names in order; none overlaps another
   * @param verbs tells verbs of the language, which stand in no title
   */
  Parties(Tokens tokens, List<Party> names, Predicate<String> verbs) {
    this.verbs = verbs;
    partyOf = new int[tokens.size()];
    Arrays.fill(partyOf, -1);
    int token = 0;
    for (int i = 0; i < names.size(); i++) {
      Party name = names.get(i);
      while (token < tokens.size() && tokens.end(token) <= name.start()) {
        token++;
      }
      int from = token;
      if (token < tokens.size() && isModifier(tokens, token, name)) {
        if (i + 1 < names.size() && names.get(i + 1).start() == name.end() + 1) {
          // "российско-китайский": two in one word
          partyOf[token] = parties.size();
          parties.add(name);
          spans.add(new int[] {token, token + 1});
        }
        continue;
      }
      while (token < tokens.size() && tokens.start(token) < name.end()) {
        token++;
      }
      if (token > from) {
        if (partyOf[from] >= 0) {
          parties.add(name);
          spans.add(new int[] {from, token});
          continue;
        }
        Arrays.fill(partyOf, from, token, parties.size());
        parties.add(name);
        spans.add(new int[] {from, token});
      }
    }
    words = new Words(tokens, partyOf);
    forgetOrigins();
    merge();
    groups = new Coordination(this).groups();
  }

  /** "Russian-made", "Israeli-occupied": what is made or occupied is meant. */
  private static boolean isModifier(Tokens tokens, int token, Party name) {
    String text = tokens.text();
    int end = name.end();
    return end + 1 < tokens.end(token)
        && text.charAt(end) == '-'
        && Character.isLowerCase(text.charAt(end + 1));
  }

  Words words() {
    return words;
  }

  int size() {
    return parties.size();
  }

  Party get(int index) {
    return parties.get(index);
  }

  /** The party's first token. */
  int from(int index) {
    return spans.get(index)[0];
  }

  /** The token behind its last. */
  int to(int index) {
    return spans.get(index)[1];
  }

  /** The parties that "and" joins with this one, itself included, in order. */
  List<Integer> group(int index) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] == groups[index]) {
        members.add(i);
      }
    }
    return members;
  }

  /** "US-Chinese", "российско-китайский". */
  boolean isHyphened(int left, int right) {
    int length = parties.get(right).start() - parties.get(left).end();
    return length == 1 && words.isHyphen(parties.get(left).end());
  }

  /** "ethnic Albanians" act for no country. */
  private void forgetOrigins() {
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      if (words.is(from(i) - 1, "ethnic")) {
        parties.set(i, new Party(party.start(), party.end(), party.id(), null, party.kind()));
      }
    }
  }

  private void merge() {
    for (int i = 0; i + 1 < parties.size(); ) {
      if (isTitled(i) || isOf(i)) {
        Party first = parties.get(i);
        Party second = parties.get(i + 1);
        Party named = first.isPerson() ? first : second;
        Party telling = first.isPerson() ? second : first;
        String country = telling.country() == null ? named.country() : telling.country();
        parties.set(i, new Party(first.start(), second.end(), named.id(), country, named.kind()));
        parties.remove(i + 1);
        spans.set(i, new int[] {from(i), to(i + 1)});
        spans.remove(i + 1);
        for (int at = from(i); at < partyOf.length; at++) {
          partyOf[at] = at < to(i) ? i : partyOf[at] > i ? partyOf[at] - 1 : partyOf[at];
        }
      } else {
        i++;
      }
    }
  }

  /**
   * "British Foreign Secretary Jack Straw", "Iran's leader Ali Khamenei", "президент США Обама".
   */
  private boolean isTitled(int i) {
    Party first = parties.get(i);
    Party second = parties.get(i + 1);
    boolean tells = first.isNationality() || first.kind().equals("country");
    int length = from(i + 1) - to(i);
    if (!tells || !second.isPerson() || length > LONGEST_TITLE || first.country() == null) {
      return false;
    }
    for (int at = to(i); at < from(i + 1); at++) {
      int parting =
          WordClass.PREPOSITION
              | WordClass.AND
              | WordClass.DETERMINER
              | WordClass.SAY
              | WordClass.VERB
              | WordClass.BE
              | WordClass.HAVE
              | WordClass.MODAL
              | WordClass.ADVERB
              | WordClass.CLAUSE;
      String key = words.key(at);
      if (words.is(at, parting) || words.isParted(at) || key.endsWith("ed") || verbs.test(key)) {
        return false;
      }
    }
    boolean genitive = words.key(from(i)).codePointAt(0) > 0x400;
    return !words.isParted(from(i + 1)) && (length > 0 || first.isNationality() || genitive);
  }

  /** "King Hassan of Morocco". */
  private boolean isOf(int i) {
    Party first = parties.get(i);
    Party second = parties.get(i + 1);
    int at = to(i);
    if (!first.isPerson() || second.country() == null || !words.is(at, "of")) {
      return false;
    }
    int next = words.is(at + 1, "the") ? at + 2 : at + 1;
    return from(i + 1) == next;
  }
}
