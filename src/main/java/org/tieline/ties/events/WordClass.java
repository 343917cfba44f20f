package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tieline.counting.HashFilter;

/** Classes of the English words that hold sentences together, as bits. */
final class WordClass {

  static final int DETERMINER = 1;
  static final int PRONOUN = 1 << 1;
  static final int RELATIVE = 1 << 2;
  static final int PREPOSITION = 1 << 3;
  static final int ASIDE = 1 << 4;
  static final int CLAUSE = 1 << 5;
  static final int CONDITION = 1 << 6;
  static final int MODAL = 1 << 7;
  static final int FUTURE = 1 << 8;
  static final int POSSIBLE = 1 << 9;
  static final int MUST = 1 << 10;
  static final int BE = 1 << 11;
  static final int HAVE = 1 << 12;
  static final int DO = 1 << 13;
  static final int NOT = 1 << 14;
  static final int TO = 1 << 15;
  static final int AND = 1 << 16;
  static final int ADVERB = 1 << 17;
  static final int TIME = 1 << 18;
  static final int SAY = 1 << 19;
  static final int VERB = 1 << 20;
  static final int POSSESSIVE = 1 << 21;

  /** Nouns that look like verbs: plural ones, and those behind a participle, "armed forces". */
  static final int THING = 1 << 22;

  static final int SELF = 1 << 23;
  static final int SPORT = 1 << 24;

  /** Words that may begin a phrase. */
  static final int FIRST = 1 << 25;

  static final int WEAPON = 1 << 26;

  static final List<String> MONTHS_AND_DAYS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Set<String> BEFORE_TIME =
      Set.of(
          "on",
          "in",
          "at",
          "last",
          "this",
          "next",
          "early",
          "late",
          "the",
          "past",
          "a",
          "earlier",
          "each",
          "every",
          "by",
          "mid",
          "since",
          "for",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "several",
          "few",
          "of",
          "end",
          "late-night",
          "recent",
          "after",
          "before");
  private static final Set<String> LY_ADJECTIVES =
      Set.of(
          "friendly",
          "hostile",
          "family",
          "only",
          "deadly",
          "early",
          "daily",
          "weekly",
          "monthly",
          "yearly",
          "elderly",
          "costly",
          "italy",
          "july",
          "ally",
          "rally",
          "supply",
          "reply",
          "apply",
          "comply",
          "fly",
          "rely",
          "assembly",
          "anomaly");

  /**
   * Words that are of a class together.
   *
   * @param further the words behind the first
   */
  record Phrase(List<String> further, int bits) {}

  private static final Map<String, Integer> CLASSES = new HashMap<>();
  private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

  /** Most words of a text are in no class. */
  private static final HashFilter LISTED;

  static {
    load();
    LISTED = new HashFilter(CLASSES.size());
    CLASSES.keySet().forEach(word -> LISTED.add(HashFilter.hash(word)));
  }

  private WordClass() {}

  /** The phrases that begin with a word. */
  static List<Phrase> phrases(String first) {
    return PHRASES.getOrDefault(first, List.of());
  }

  /**
   * The classes of a word, as bits.
   *
   * @param hash its {@link HashFilter#hash}
   */
  static int of(String key, int hash) {
    return LISTED.mayHold(hash) ? CLASSES.getOrDefault(key, 0) : 0;
  }

  static boolean beforeTime(String key) {
    return BEFORE_TIME.contains(key);
  }

  static boolean isAdjective(String key) {
    return LY_ADJECTIVES.contains(key);
  }

  private static void load() {
    Map<String, Integer> bits =
        Map.ofEntries(
            Map.entry("determiner", DETERMINER),
            Map.entry("pronoun", PRONOUN),
            Map.entry("relative", RELATIVE),
            Map.entry("preposition", PREPOSITION),
            Map.entry("aside", ASIDE),
            Map.entry("clause", CLAUSE),
            Map.entry("condition", CONDITION),
            Map.entry("modal", MODAL),
            Map.entry("future", FUTURE),
            Map.entry("possible", POSSIBLE),
            Map.entry("must", MUST),
            Map.entry("be", BE),
            Map.entry("have", HAVE),
            Map.entry("do", DO),
            Map.entry("not", NOT),
            Map.entry("to", TO),
            Map.entry("and", AND),
            Map.entry("adverb", ADVERB),
            Map.entry("time", TIME),
            Map.entry("say", SAY),
            Map.entry("verb", VERB),
            Map.entry("possessive", POSSESSIVE),
            Map.entry("thing", THING),
            Map.entry("weapon", WEAPON),
            Map.entry("self", SELF),
            Map.entry("sport", SPORT));
    for (String file : List.of("words.en.txt", "words.ru.txt")) {
      Resources.lists(file)
          .forEach(
              (name, words) -> {
                for (String word : words) {
                  add(word.split(" "), bits.getOrDefault(name, 0));
                }
              });
    }
  }

  private static void add(String[] words, int bits) {
    if (words.length == 1) {
      CLASSES.merge(words[0], bits, (a, b) -> a | b);
    } else {
      CLASSES.merge(words[0], FIRST, (a, b) -> a | b);
      PHRASES
          .computeIfAbsent(words[0], first -> new ArrayList<>())
          .add(new Phrase(List.of(words).subList(1, words.length), bits));
    }
  }
}
