package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tieline.counting.HashFilter;

/** Finds the triggers of a language in sentences. Immutable. */
final class Lexicon {

  /** As many as triggers have first words, in all their forms, or more. */
  private static final int FIRSTS = 1 << 13;

  private final Map<String, List<Candidate>> verbs = new HashMap<>();
  private final Map<String, List<Candidate>> nouns = new HashMap<>();
  private final Map<String, Integer> forms = new HashMap<>();
  private final Set<String> singleNouns = new HashSet<>();

  /** First words of triggers: most words of a text are none. */
  private final HashFilter firsts = new HashFilter(FIRSTS);

  /**
   * A word of a trigger behind its first.
   *
   * @param forms that it may have
   * @param hashes of the forms, {@link HashFilter#hash}
   * @param to whether it is that word
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Further(String[] forms, int[] hashes, boolean to) {
    static Further of(String word) {
      String[] forms = Inflection.noun(word).stream().distinct().toArray(String[]::new);
      int[] hashes = Arrays.stream(forms).mapToInt(HashFilter::hash).toArray();
      return new Further(forms, hashes, word.equals("to"));
    }

    boolean is(Words words, int at) {
      for (int form = 0; form < forms.length; form++) {
        if (hashes[form] == words.hash(at) && forms[form].equals(words.key(at))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A trigger that may begin with a word.
   *
   * @param bits what form of the verb the word is; 0 for nouns
   * @param rest the further words; null for a star
   * @param needs of each further word, the {@link HashFilter#hash} of its forms: a sentence without
   *     any cannot match
   */
  private record Candidate(Trigger trigger, int bits, List<Further> rest, int[][] needs) {

    Candidate(Trigger trigger, int bits, List<Further> rest) {
      this(trigger, bits, rest, needs(rest));
    }

    private static int[][] needs(List<Further> rest) {
      return rest.stream()
          .filter(further -> further != null)
          .map(Further::hashes)
          .toArray(int[][]::new);
    }

    boolean mayMatch(Words words) {
      for (int[] need : needs) {
        if (!isMet(need, words)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isMet(int[] need, Words words) {
      for (int hash : need) {
        if (words.mayHave(hash)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A trigger found.
   *
   * @param end behind its last word
   * @param bits what form its verb has
   */
  record Match(Trigger trigger, int at, int end, int bits) {}

  /** A later trigger of the same words replaces an earlier one. */
  Lexicon(List<Trigger> triggers) {
    Map<String, Trigger> last = new HashMap<>();
    for (Trigger trigger : triggers) {
      last.put(trigger.noun() + trigger.written(), trigger);
    }
    for (Trigger trigger : triggers) {
      if (last.get(trigger.noun() + trigger.written()) == trigger) {
        add(trigger);
      }
    }
    Comparator<Candidate> demanding =
        Comparator.comparingInt((Candidate c) -> -c.trigger().demands());
    verbs.values().forEach(list -> list.sort(demanding));
    nouns.values().forEach(list -> list.sort(demanding));
    verbs.forEach(
        (form, list) ->
            forms.put(form, list.stream().mapToInt(Candidate::bits).reduce(0, (a, b) -> a | b)));
    nouns.forEach(
        (form, list) -> {
          if (list.stream().anyMatch(candidate -> candidate.rest().isEmpty())) {
            singleNouns.add(form);
          }
        });
  }

  private void add(Trigger trigger) {
    List<String> words = trigger.words();
    List<Further> rest = new ArrayList<>();
    for (String word : words.subList(1, words.size())) {
      rest.add(word.equals(Trigger.STAR) ? null : Further.of(word));
    }
    if (!trigger.noun()) {
      Inflection.verb(words.get(0))
          .forEach((form, bits) -> put(verbs, form, new Candidate(trigger, bits, rest)));
    } else if (words.size() == 1) {
      Inflection.noun(words.get(0))
          .forEach(form -> put(nouns, form, new Candidate(trigger, 0, rest)));
    } else {
      put(nouns, words.get(0), new Candidate(trigger, 0, rest));
    }
  }

  private void put(Map<String, List<Candidate>> index, String form, Candidate candidate) {
    firsts.add(HashFilter.hash(form));
    index.computeIfAbsent(form, key -> new ArrayList<>()).add(candidate);
  }

  /** What forms the word can be of some trigger's verb, as bits; 0 for none. */
  int verbForms(String key) {
    return forms.getOrDefault(key, 0);
  }

  /** Whether the word may be a verb with an ending of its own: present or past. */
  boolean isInflected(String key) {
    return (verbForms(key) & (Inflection.PRESENT | Inflection.PAST)) != 0;
  }

  /** Whether the word alone is a noun trigger. */
  boolean isNoun(String key) {
    return singleNouns.contains(key);
  }

  /** The verb trigger that begins at a word and demands most; null for none. */
  Match verb(Words words, int at) {
    return match(verbs, words, at);
  }

  /** The noun trigger that begins at a word and demands most; null for none. */
  Match noun(Words words, int at) {
    return match(nouns, words, at);
  }

  private Match match(Map<String, List<Candidate>> index, Words words, int at) {
    List<Candidate> candidates = firsts.mayHold(words.hash(at)) ? index.get(words.key(at)) : null;
    if (candidates == null) {
      return null;
    }
    for (Candidate candidate : candidates) {
      int end = candidate.mayMatch(words) ? end(candidate.rest(), words, at + 1) : -1;
      if (end >= 0) {
        return new Match(candidate.trigger(), at, end, candidate.bits());
      }
    }
    return null;
  }

  private static int end(List<Further> rest, Words words, int from) {
    int at = from;
    boolean star = false;
    for (Further further : rest) {
      if (further == null) {
        star = true;
        continue;
      }
      int limit = star ? at + Trigger.GAP : at;
      if (star && further.to()) {
        // "wants Iran to", not "wants to".
        at++;
      }
      while (at < words.size()
          && !further.is(words, at)
          && (at < limit || words.isAdverb(at))
          && !words.is(at, WordClass.CLAUSE)
          && !(words.isParted(at) && at > from)) {
        limit += words.isAdverb(at) ? 1 : 0;
        at++;
      }
      if (at >= words.size() || !further.is(words, at) || words.party(at) >= 0) {
        return -1;
      }
      at++;
      star = false;
    }
    return at;
  }
}
