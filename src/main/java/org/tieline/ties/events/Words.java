package org.tieline.ties.events;

import java.util.Arrays;
import java.util.List;
import org.tieline.counting.HashFilter;
import org.tieline.text.Tokens;

/** A sentence's words, the punctuation between them, and whose names they belong to. */
final class Words {

  private static final List<String> MONTHS_AND_DAYS = WordClass.MONTHS_AND_DAYS;

  /**
   * For so many words the filter is made; most sentences have fewer, and tell more of absent ones.
   */
  private static final int FILTERED = 128;

  private final Tokens tokens;
  private final String[] keys;

  /** Of each word, its {@link HashFilter#hash}. */
  private final int[] hashes;

  private final int[] classes;
  private final boolean[] comma;
  private final boolean[] possessive;
  private final boolean[] quoted;
  private final boolean[] endsAsAdverb;
  private final int[] party;
  private final HashFilter present = new HashFilter(FILTERED);

  /**
   * @param tokens the sentence's tokens
   * @param party the number of the party that each token belongs to; -1 for none
   */
  Words(Tokens tokens, int[] party) {
    this.tokens = tokens;
    this.party = party;
    int size = tokens.size();
    keys = new String[size];
    hashes = new int[size];
    classes = new int[size];
    comma = new boolean[size];
    possessive = new boolean[size];
    quoted = new boolean[size];
    endsAsAdverb = new boolean[size];
    boolean inQuotes = false;
    for (int i = 0; i < size; i++) {
      keys[i] = tokens.normalized(i);
      hashes[i] = HashFilter.hash(keys[i]);
      present.add(hashes[i]);
      classes[i] = party[i] >= 0 ? 0 : WordClass.of(keys[i], hashes[i]);
      endsAsAdverb[i] = party[i] < 0 && keys[i].endsWith("ly") && !WordClass.isAdjective(keys[i]);
      int from = i == 0 ? Math.max(0, tokens.start(0) - 1) : tokens.end(i - 1);
      for (int at = from; at < tokens.start(i); at++) {
        char c = tokens.text().charAt(at);
        comma[i] |= ",;:()\u2014\u2013[]{}".indexOf(c) >= 0 || isDash(at);
        if (c == '"'
            || c == '\u201c'
            || c == '\u201d'
            || c == '\u201e'
            || c == '`'
            || c == '\u00ab'
            || c == '\u00bb') {
          inQuotes =
              c == '\u201c'
                  || c == '\u201e'
                  || c == '\u00ab'
                  || (c != '\u201d' && c != '\u00bb' && !inQuotes);
        }
        if (i > 0 && (c == '\'' || c == '\u2019') && at == from) {
          possessive[i - 1] = true;
        }
      }
      quoted[i] = inQuotes;
    }
    markPhrases();
    markTimes();
  }

  /** "as well as" joins, and none of its words does anything else. */
  private void markPhrases() {
    for (int i = 0; i < keys.length; i++) {
      if (is(i, WordClass.FIRST)) {
        for (WordClass.Phrase phrase : WordClass.phrases(keys[i])) {
          if (begins(phrase, i + 1)) {
            Arrays.fill(classes, i, i + 1 + phrase.further().size(), phrase.bits());
          }
        }
      }
    }
  }

  private boolean begins(WordClass.Phrase phrase, int at) {
    for (int i = 0; i < phrase.further().size(); i++) {
      if (!is(at + i, phrase.further().get(i)) || party[at + i] >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isDash(int at) {
    String text = tokens.text();
    return text.charAt(at) == '-'
        && at > 0
        && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-');
  }

  /** "on Monday", "last week", "in January 2024" say when; they part nothing. */
  private void markTimes() {
    for (int i = 0; i < keys.length; i++) {
      if (party[i] >= 0 || !is(i, WordClass.TIME)) {
        continue;
      }
      boolean named = MONTHS_AND_DAYS.contains(keys[i]);
      if (named && !Character.isUpperCase(tokens.text().charAt(tokens.start(i)))) {
        // "may attack", "a march"
        classes[i] &= ~WordClass.TIME;
        continue;
      }
      classes[i] = WordClass.ADVERB | WordClass.TIME;
      int left = i - 1;
      while (left >= 0
          && party[left] < 0
          && (isNumber(left) || isAdverb(left) || WordClass.beforeTime(keys[left]))) {
        classes[left] = WordClass.ADVERB;
        left--;
      }
      for (int right = i + 1; right < keys.length && isNumber(right); right++) {
        classes[right] = WordClass.ADVERB;
      }
    }
  }

  /** Teams named by their country beat and attack each other without meaning it. */
  boolean isSport() {
    return has(WordClass.SPORT);
  }

  /** Whether any word is of a class. */
  boolean has(int wordClass) {
    for (int at = 0; at < keys.length; at++) {
      if (is(at, wordClass)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hyphen or a short dash stands at an offset. */
  boolean isHyphen(int offset) {
    char c = tokens.text().charAt(offset);
    return c == '-' || c == '\u2013' || c == '\u2010' || c == '\u2011';
  }

  /** False where no word of this hash is in the sentence. */
  boolean mayHave(int hash) {
    return present.mayHold(hash);
  }

  int size() {
    return keys.length;
  }

  String key(int i) {
    return keys[i];
  }

  /** The {@link HashFilter#hash} of a word. */
  int hash(int i) {
    return hashes[i];
  }

  boolean is(int i, int wordClass) {
    return i >= 0 && i < keys.length && (classes[i] & wordClass) != 0;
  }

  boolean is(int i, String key) {
    return i >= 0 && i < keys.length && keys[i].equals(key);
  }

  /** Whether a comma, a bracket or a dash stands before the word. */
  boolean isParted(int i) {
    return comma[i];
  }

  boolean isPossessive(int i) {
    return possessive[i];
  }

  boolean isQuoted(int i) {
    return quoted[i];
  }

  boolean isNumber(int i) {
    return Character.isDigit(keys[i].charAt(0));
  }

  /** The party that the word belongs to; -1 for none. */
  int party(int i) {
    return party[i];
  }

  int start(int i) {
    return tokens.start(i);
  }

  int end(int i) {
    return tokens.end(i);
  }

  /** The characters from one word to another, the last included. */
  String text(int first, int last) {
    return tokens.text().substring(tokens.start(first), tokens.end(last));
  }

  String surface(int i) {
    return tokens.surface(i);
  }

  /** The nearest word to the left that is no adverb and no negation; -1 for none. */
  int before(int i) {
    int at = i - 1;
    while (at >= 0 && isAdverb(at)) {
      at--;
    }
    return at;
  }

  boolean isAdverb(int i) {
    return is(i, WordClass.ADVERB) || endsAsAdverb[i];
  }
}
