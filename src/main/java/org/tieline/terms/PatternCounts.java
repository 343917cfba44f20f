package org.tieline.terms;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.tieline.statistics.Collocation;

/** How often patterns occur; the counts of several tasks add up. */
final class PatternCounts implements Serializable {
  private static final long serialVersionUID = 1;

  private final long[] patterns;
  private final long[][] nested;

  /** Sequences, by language and then size. */
  private final Map<String, long[]> sequences = new TreeMap<>();

  private PatternCounts(Patterns wanted) {
    int longest = wanted.longest();
    this.patterns = new long[wanted.counts()];
    this.nested = new long[longest + 1][];
    for (int size = 2; size <= longest; size++) {
      nested[size] = new long[wanted.phrases().count(size)];
    }
  }

  static PatternCounts of(Iterator<PhraseSearch.Coded> stories, Patterns wanted) {
    PatternCounts counts = new PatternCounts(wanted);
    stories.forEachRemaining(story -> counts.add(story, wanted));
    return counts;
  }

  private void add(PhraseSearch.Coded story, Patterns wanted) {
    int[] words = StoryWords.places(story);
    long[] total =
        sequences.computeIfAbsent(story.language(), name -> new long[wanted.longest() + 1]);
    int[] known = wanted.known(words);
    int from = 0;
    int end = 0;
    for (int start = 0; start < words.length; start++) {
      if (start >= end) {
        from = start;
        end = start;
        while (end < words.length && words[end] != StoryWords.BREAK) {
          end++;
        }
      }
      for (int size = 2; size <= wanted.longest() && start + size <= end; size++) {
        total[size]++;
      }
      wanted.count(known, start, from, end, patterns);
    }
    addNested(words, wanted);
  }

  /** Phrases that stand inside a longer one. */
  private void addNested(int[] words, Patterns wanted) {
    int longest = wanted.longest();
    int[][] bySize = new int[longest + 1][];
    bySize[1] = words;
    for (int size = 2; size <= longest; size++) {
      bySize[size] = StoryWords.longer(bySize[size - 1], words, size, wanted.phrases());
    }
    int[] starts = new int[words.length * (longest - 1)];
    int[] ends = new int[starts.length];
    int hits = 0;
    for (int start = 0; start < words.length; start++) {
      for (int size = longest; size >= 2; size--) {
        int place = bySize[size][start];
        if (place >= 0 && wanted.phrases().isTerm(size, place)) {
          starts[hits] = start;
          ends[hits++] = start + size;
        }
      }
    }
    boolean[] inside = Collocation.nested(Arrays.copyOf(starts, hits), Arrays.copyOf(ends, hits));
    for (int hit = 0; hit < hits; hit++) {
      int size = ends[hit] - starts[hit];
      nested[size][bySize[size][starts[hit]]] += inside[hit] ? 1 : 0;
    }
  }

  PatternCounts plus(PatternCounts other) {
    add(patterns, other.patterns);
    for (int size = 2; size < nested.length; size++) {
      add(nested[size], other.nested[size]);
    }
    other.sequences.forEach(
        (language, counts) ->
            add(sequences.computeIfAbsent(language, name -> new long[counts.length]), counts));
    return this;
  }

  private static void add(long[] sums, long[] counts) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += counts[i];
    }
  }

  /** Sequences with a phrase's words: {@link Patterns#matching}. */
  long[] matching(Patterns wanted, String language, int[] phrase) {
    return wanted.matching(phrase, patterns, sequences.get(language)[phrase.length]);
  }

  /** Occurrences of each of a phrase's words: {@link Patterns#occurrences}. */
  double[] occurrences(Patterns wanted, int[] phrase) {
    return wanted.occurrences(phrase, patterns);
  }

  /** Times that a phrase stands inside a longer one. */
  long nested(int size, int place) {
    return nested[size][place];
  }
}
