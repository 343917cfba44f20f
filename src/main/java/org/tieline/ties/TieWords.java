package org.tieline.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tieline.corpus.Article;
import org.tieline.counting.Dictionary;
import org.tieline.counting.Tally;
import org.tieline.entities.Annotated;
import org.tieline.entities.Annotated.NamingSentence;
import org.tieline.terms.TermNumbers;
import org.tieline.ties.TieTerms.Counted;

/**
 * Counts stories by tie and word. A story counts once for a tie and stem, under the word that comes
 * first in order of those that it uses. Confined to one thread.
 */
final class TieWords {
  /** Counts held before they are given out, some 100 bytes each. */
  private static final int FULL = 1 << 20;

  private final Set<String> wanted;
  private final Map<String, TermNumbers> languages = new HashMap<>();
  private final Dictionary<String> ids = new Dictionary<>();
  private final Dictionary<Word> words = new Dictionary<>();
  private final Dictionary<Stem> stems = new Dictionary<>();

  /** By word, the number of its stem. */
  private int[] stemOf = new int[1024];

  private final Tally stories = new Tally(2);

  /**
   * One story by id and stem: the word, its number plus one; and the ends of a tie that a sentence
   * with the stem names without the other, as bits.
   */
  private final Tally story = new Tally(2);

  private record Stem(String language, String stem) {}

  private record Word(Stem stem, String term) {}

  /**
   * @param wanted ids of ties, and of countries as {@link Told#single} has them
   */
  TieWords(Set<String> wanted) {
    this.wanted = wanted;
  }

  /** Counts a story by its lead. */
  void add(Article article, Annotated annotated) {
    TermNumbers terms =
        languages.computeIfAbsent(
            article.language(),
            language ->
                new TermNumbers(
                    language, (stem, surface) -> word(new Stem(language, stem), surface)));
    story.clear();
    List<NamingSentence> texts =
        annotated.sentences().stream().filter(NamingSentence::isText).toList();
    List<List<String>> told =
        texts.stream().map(sentence -> Told.tiesAndCountries(sentence, wanted)).toList();
    Set<String> ties = new TreeSet<>();
    told.forEach(ties::addAll);
    ties.removeIf(Told::isSingle);
    for (int i = 0; i < texts.size(); i++) {
      if (!told.get(i).isEmpty()) {
        NamingSentence sentence = texts.get(i);
        int[] on = told.get(i).stream().mapToInt(ids::code).toArray();
        int[] beside = beside(told.get(i), ties);
        String host = sentence.number() == 0 ? article.title() : article.text();
        terms.forEach(withoutCountries(host, sentence), word -> use(on, beside, word));
      }
    }
    story.forEach(
        (id, stem, sums, at) -> {
          if (sums[at] > 0) {
            stories.add(id, (int) sums[at] - 1, 1, Long.bitCount(sums[at + 1]));
          }
        });
  }

  /**
   * The story's ties of which a sentence names one end without the other: the tie, then its bit.
   */
  private int[] beside(List<String> told, Set<String> ties) {
    List<Integer> beside = new ArrayList<>();
    for (String tie : ties) {
      Pair pair = Pair.of(tie);
      boolean a = told.contains(Told.single(pair.a()));
      if (a != told.contains(Told.single(pair.b()))) {
        beside.add(ids.code(tie));
        beside.add(a ? 1 : 2);
      }
    }
    return beside.stream().mapToInt(Integer::intValue).toArray();
  }

  private int word(Stem stem, String surface) {
    int word = words.code(new Word(stem, surface.toLowerCase(Locale.ROOT)));
    if (word >= stemOf.length) {
      stemOf = Arrays.copyOf(stemOf, 2 * word);
    }
    stemOf[word] = stems.code(stem);
    return word;
  }

  private void use(int[] on, int[] beside, int word) {
    int stem = stemOf[word];
    for (int id : on) {
      int at = story.at(id, stem);
      long[] first = story.sums();
      if (first[at] == 0 || isBefore(word, (int) first[at] - 1)) {
        first[at] = word + 1;
      }
    }
    for (int i = 0; i < beside.length; i += 2) {
      int at = story.at(beside[i], stem);
      story.sums()[at + 1] |= beside[i + 1];
    }
  }

  private boolean isBefore(int word, int other) {
    return word != other && words.word(word).term().compareTo(words.word(other).term()) < 0;
  }

  /** The sentence with blanks where it names countries or their peoples. */
  private static String withoutCountries(String host, NamingSentence sentence) {
    StringBuilder text = new StringBuilder(host.substring(sentence.start(), sentence.end()));
    for (Annotated.Named name : sentence.names()) {
      for (int at = name.start(); name.direct() && at < name.end(); at++) {
        text.setCharAt(at - sentence.start(), ' ');
      }
    }
    return text.toString();
  }

  /** Whether it is time to {@link #drain}. */
  boolean isFull() {
    return stories.size() > FULL;
  }

  /** Gives out what was counted, and forgets it. */
  List<Counted> drain() {
    List<Counted> counted = new ArrayList<>();
    stories.forEach(
        (id, code, sums, at) -> {
          Word word = words.word(code);
          counted.add(
              new Counted(
                  ids.word(id),
                  word.stem().language(),
                  word.stem().stem(),
                  word.term(),
                  sums[at],
                  sums[at + 1]));
        });
    stories.clear();
    languages.clear();
    ids.clear();
    words.clear();
    stems.clear();
    return counted;
  }
}
