package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One sense per article (Gale, Church and Yarowsky 1992): a name is of the kind that most of its
 * occurrences in the article are, and a name missed in one sentence is found by the others.
 */
final class Consistency {

  private static final int KINDS = EntityType.values().length;
  private static final int LONGEST = 6;
  private static final float PART_OF_PERSON = 0.75f;

  private final List<Words> sentences;
  private final List<List<Span>> spans;
  private final Map<String, float[]> votes = new HashMap<>();
  private final Map<String, Integer> unmarked = new HashMap<>();
  private final Set<String> small = new HashSet<>();

  /** Family names that come before the given ones: later they stand alone. */
  private final Set<String> families = new HashSet<>();

  private Consistency(List<Words> sentences, List<List<Span>> spans) {
    this.sentences = sentences;
    this.spans = spans;
    // No English word is spelled so: Xi is a person where no sentence names him in full, too.
    family("xi");
  }

  /** The names of an article's sentences, made consistent. */
  static List<List<Span>> over(List<Words> sentences, List<List<Span>> spans) {
    Consistency consistency = new Consistency(sentences, spans);
    consistency.count();
    List<List<Span>> consistent = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      consistent.add(consistency.consistent(sentences.get(s), spans.get(s)));
    }
    return consistent;
  }

  private void count() {
    for (int s = 0; s < sentences.size(); s++) {
      Words words = sentences.get(s);
      for (Span span : spans.get(s)) {
        vote(key(words, span.from(), span.to()), span.type(), 1);
        if (span.to() - span.from() > 1) {
          vote(words, span);
        }
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      countOthers(sentences.get(s), covered(sentences.get(s), spans.get(s)));
    }
  }

  /** Counts how words that are names elsewhere stand where they are in none. */
  private void countOthers(Words words, boolean[] covered) {
    for (int i = 0; i < words.size(); i++) {
      boolean capitalised = words.isCapitalised(i);
      if ((capitalised && (covered[i] || i == 0)) || !votes.containsKey(words.key(i))) {
        continue;
      }
      if (capitalised) {
        unmarked.merge(words.key(i), 1, Integer::sum);
      } else {
        small.add(words.key(i));
      }
    }
  }

  /** What a name of several words tells about its parts. */
  private void vote(Words words, Span span) {
    if (span.type() == EntityType.PERSON) {
      vote(words.key(span.to() - 1), EntityType.PERSON, PART_OF_PERSON);
      String first = words.key(span.from());
      if (PersonNames.isFamilyNameFirst(first)) {
        family(first);
      } else {
        vote(first, EntityType.PERSON, PART_OF_PERSON / 2);
      }
    } else if (span.type() == EntityType.ORGANIZATION && Acronyms.isIntroduced(words, span.to())) {
      vote(words.key(span.to() + 1), EntityType.ORGANIZATION, 2);
    }
  }

  private void family(String name) {
    families.add(name);
    vote(name, EntityType.PERSON, 1);
  }

  private void vote(String key, EntityType type, float weight) {
    votes.computeIfAbsent(key, name -> new float[KINDS])[type.ordinal()] += weight;
  }

  private List<Span> consistent(Words words, List<Span> found) {
    boolean[] covered = covered(words, found);
    List<Span> names = new ArrayList<>();
    for (Span span : found) {
      names.add(new Span(span.from(), span.to(), type(words, span)));
    }
    for (int i = 0; i < words.size(); i++) {
      Span missed = covered[i] || !words.isCapitalised(i) ? null : missed(words, i, covered);
      if (missed != null) {
        names.add(missed);
        i = missed.to() - 1;
      }
    }
    return names;
  }

  private EntityType type(Words words, Span span) {
    float[] tally = votes.get(key(words, span.from(), span.to()));
    EntityType best = span.type();
    for (EntityType type : EntityType.values()) {
      if (tally[type.ordinal()] > tally[best.ordinal()]) {
        best = type;
      }
    }
    return best;
  }

  /** The longest name that other sentences know from a word on, or null. */
  private Span missed(Words words, int from, boolean[] covered) {
    int limit = from;
    while (limit < words.size() && limit < from + LONGEST && !covered[limit]) {
      limit++;
    }
    for (int to = limit; to > from; to--) {
      float[] tally = votes.get(key(words, from, to));
      if (tally == null || (to < words.size() && words.isCapitalised(to) && to - from == 1)) {
        continue;
      }
      EntityType best = EntityType.PERSON;
      float sum = 0;
      for (EntityType type : EntityType.values()) {
        sum += tally[type.ordinal()];
        best = tally[type.ordinal()] > tally[best.ordinal()] ? type : best;
      }
      if (to - from > 1 || isSafe(words, from, sum)) {
        return new Span(from, to, best);
      }
    }
    return null;
  }

  /** Whether a lone capitalised word is more often a name than not. */
  private boolean isSafe(Words words, int at, float named) {
    String key = words.key(at);
    boolean common = small.contains(key) || Titles.isTitle(key);
    // Louis XI is numbered.
    boolean family = families.contains(key) && !words.isAllCapitals(at);
    return !common && key.length() > 1 && (family || named > unmarked.getOrDefault(key, 0));
  }

  private static boolean[] covered(Words words, List<Span> spans) {
    boolean[] covered = new boolean[words.size()];
    for (Span span : spans) {
      for (int i = span.from(); i < span.to(); i++) {
        covered[i] = true;
      }
    }
    return covered;
  }

  private static String key(Words words, int from, int to) {
    if (to - from == 1) {
      return words.key(from);
    }
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(words.key(i)).append(' ');
    }
    return key.toString();
  }
}
