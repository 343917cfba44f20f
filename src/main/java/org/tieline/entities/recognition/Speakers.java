package org.tieline.entities.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who speaks beside a verb of speech. */
final class Speakers {

  private static final int NEAR = 12;
  private static final int BEHIND = 9;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "он", "она");

  private static final Set<String> PREPOSITIONS =
      Roles.words(
          """
          of for to with by from against about in at on near between after before than into over
          в на с со о об от к ко для из при до по у за против между
          """);

  /**
   * What a sentence offers a verb.
   *
   * @param words the sentence's
   * @param names the sentence's, in order
   * @param before the names of the sentence before
   */
  record Scene(Words words, List<Name> names, List<Name> before) {}

  private Speakers() {}

  /**
   * The speaker named before the verb, within the words from {@code from} on; null for none sure.
   */
  static Name before(Scene scene, int verb, int from) {
    Words words = scene.words();
    int at = verb - 1;
    if (words.is(at, "also")
        || words.is(at, "later")
        || words.is(at, "then")
        || words.is(at, "has")) {
      at--;
    }
    if (at >= from && PRONOUNS.contains(words.key(at))) {
      return onlyPerson(scene, words.start(at), hearer(scene, verb));
    }
    Name best = null;
    for (Name name : scene.names()) {
      int first = word(words, name.start());
      boolean inReach = first >= Math.max(from, verb - NEAR) && name.end() <= words.start(verb);
      if (inReach && isFree(words, first) && !(isPerson(best) && !isPerson(name))) {
        boolean owner = words.is(word(words, name.end() - 1) + 1, "'s");
        best = owner || !canSpeak(name) ? best : name;
      }
    }
    return best;
  }

  /** The speaker named behind the verb: "said Chinese Foreign Minister Wang Yi". */
  static Name behind(Scene scene, int verb) {
    Words words = scene.words();
    if (SpeechVerbs.hasHearer(words, verb)) {
      return null;
    }
    if (verb + 1 < words.size() && PRONOUNS.contains(words.key(verb + 1))) {
      return onlyPerson(scene, words.start(verb + 1), null);
    }
    Name best = null;
    for (Name name : scene.names()) {
      int first = word(words, name.start());
      boolean inReach = first > verb && first <= verb + BEHIND && isOneClause(words, verb, first);
      boolean better = best == null || (isPerson(name) && !isPerson(best));
      if (inReach && canSpeak(name) && isFree(words, first) && better) {
        best = name;
      }
    }
    return best;
  }

  private static boolean isOneClause(Words words, int verb, int first) {
    for (int i = verb + 1; i < first; i++) {
      if (words.is(i, "that") || words.is(i, "что") || words.is(i, ":") || words.is(i, ";")) {
        return false;
      }
    }
    return true;
  }

  /** The person right behind the verb, who is spoken to; or null. */
  private static Name hearer(Scene scene, int verb) {
    for (Name name : scene.names()) {
      if (isPerson(name) && word(scene.words(), name.start()) == verb + 1) {
        return name;
      }
    }
    return null;
  }

  /**
   * The one person of the sentence so far and the one before; null where there are more.
   *
   * @param hearer who is not meant; or null
   */
  private static Name onlyPerson(Scene scene, int pronoun, Name hearer) {
    Map<String, Name> people = new HashMap<>();
    for (Name name : scene.before()) {
      if (isPerson(name)) {
        people.put(name.entityId(), name);
      }
    }
    for (Name name : scene.names()) {
      if (isPerson(name) && name.start() < pronoun) {
        people.put(name.entityId(), name);
      }
    }
    if (hearer != null) {
      people.remove(hearer.entityId());
    }
    return people.size() == 1 ? people.values().iterator().next() : null;
  }

  private static boolean isPerson(Name name) {
    return name != null && name.type() == EntityType.PERSON;
  }

  /** Persons, bodies, states and their seats speak; peoples and datelines do not. */
  private static boolean canSpeak(Name name) {
    boolean furniture = name.rule().equals("dateline") || name.rule().equals("outlet");
    boolean seat =
        name.type() != EntityType.PLACE
            || name.rule().equals("capital")
            || name.rule().equals("seat");
    return !furniture && seat && name.type() != EntityType.NATIONALITY;
  }

  /** Not "of China" or "with Xi Jinping". */
  private static boolean isFree(Words words, int first) {
    int at = words.is(first - 1, "the") ? first - 2 : first - 1;
    return at < 0 || !PREPOSITIONS.contains(words.key(at));
  }

  /** The word that holds an offset. */
  private static int word(Words words, int offset) {
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
