package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds triggers whose words end in a star: any ending does. Immutable. */
final class Stems {

  /** Stems are at least so long, so that a word is looked up under few keys. */
  private static final int SHORTEST = 2;

  private final Map<String, List<Trigger>> byStem = new HashMap<>();

  Stems(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      byStem.computeIfAbsent(trigger.words().get(0), stem -> new ArrayList<>()).add(trigger);
    }
    byStem
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(trigger -> -trigger.demands())));
  }

  /** Whether a word begins some verb's trigger and has a verb's ending. */
  boolean isVerb(String key) {
    boolean begins = isVerb(byStem.get(key));
    for (int length = key.length(); length >= SHORTEST && !begins; length--) {
      begins = isVerb(byStem.get(key.substring(0, length) + "*"));
    }
    return begins && Coordination.isVerbLike(key);
  }

  private static boolean isVerb(List<Trigger> triggers) {
    return triggers != null && triggers.stream().anyMatch(trigger -> !trigger.noun());
  }

  /** The trigger that begins at a word: of several the one with more words, then longer stems. */
  Lexicon.Match at(Words words, int at) {
    String key = words.key(at);
    Lexicon.Match best = first(byStem.get(key), words, at);
    for (int length = key.length(); length >= SHORTEST; length--) {
      Lexicon.Match match = first(byStem.get(key.substring(0, length) + "*"), words, at);
      if (match != null && (best == null || match.trigger().demands() > best.trigger().demands())) {
        best = match;
      }
    }
    return best;
  }

  private static Lexicon.Match first(List<Trigger> triggers, Words words, int at) {
    if (triggers != null) {
      for (Trigger trigger : triggers) {
        int end = end(trigger.words(), words, at + 1);
        if (end > 0) {
          return new Lexicon.Match(trigger, at, end, 0);
        }
      }
    }
    return null;
  }

  private static int end(List<String> pattern, Words words, int from) {
    int at = from;
    int gap = 0;
    for (String word : pattern.subList(1, pattern.size())) {
      if (word.equals(Trigger.STAR)) {
        gap = Trigger.GAP;
        continue;
      }
      int limit = Math.min(words.size() - 1, at + gap);
      while (at < limit && !matches(word, words.key(at))) {
        at++;
      }
      if (at >= words.size() || !matches(word, words.key(at))) {
        return -1;
      }
      at++;
      gap = 0;
    }
    return at;
  }

  private static boolean matches(String pattern, String key) {
    return pattern.endsWith("*")
        ? key.startsWith(pattern.substring(0, pattern.length() - 1))
        : key.equals(pattern);
  }
}
