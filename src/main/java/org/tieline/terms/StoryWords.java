package org.tieline.terms;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tieline.spark.Grouped;

/** A story's words as places among the words of phrases, read once and used for every size. */
final class StoryWords {
  /** A word that is in no phrase. */
  static final int OTHER = -1;

  /** Stands between words that no phrase spans. */
  static final int BREAK = -2;

  private StoryWords() {}

  /** A vocabulary with the user's stop words, those of the language and those of every language. */
  static Vocabulary vocabulary(String language, Map<String, Set<String>> stopWords) {
    Set<String> also = new HashSet<>(stopWords.getOrDefault("", Set.of()));
    also.addAll(stopWords.getOrDefault(language, Set.of()));
    return new Vocabulary(language, also);
  }

  static Iterator<PhraseSearch.Coded> code(
      Iterator<CountedArticle> leads, Phrases phrases, Map<String, Set<String>> stopWords) {
    Map<String, Vocabulary> vocabularies = new TreeMap<>();
    Map<String, WordPlaces> places = new TreeMap<>();
    return new Grouped<>(
        leads,
        article -> {
          if (Vocabulary.areFull(vocabularies.values())) {
            vocabularies.clear();
            places.clear();
          }
          String language = article.language();
          Vocabulary vocabulary =
              vocabularies.computeIfAbsent(language, name -> vocabulary(name, stopWords));
          WordPlaces words =
              places.computeIfAbsent(language, name -> new WordPlaces(vocabulary, phrases));
          int[] forms = vocabulary.read(article.title(), article.text());
          ByteBuffer bytes = ByteBuffer.allocate(forms.length * Integer.BYTES);
          for (int form : forms) {
            bytes.putInt(form == Vocabulary.BREAK ? BREAK : words.of(form));
          }
          return List.of(new PhraseSearch.Coded(language, bytes.array()));
        },
        List::of);
  }

  static int[] places(PhraseSearch.Coded story) {
    IntBuffer ints = ByteBuffer.wrap(story.places()).asIntBuffer();
    int[] places = new int[ints.remaining()];
    ints.get(places);
    return places;
  }

  /**
   * The phrases that start at each word; -1 for none, and behind the last word.
   *
   * @param words as {@link #places} gives them
   */
  static int[] phrases(int[] words, int size, Phrases phrases) {
    int[] found = Arrays.copyOf(words, words.length + 1);
    found[words.length] = OTHER;
    for (int length = 2; length <= size; length++) {
      found = longer(found, words, length, phrases);
    }
    return found;
  }

  /**
   * The phrases that start at each word, one word longer than those that are given.
   *
   * @param shorter as {@link #phrases} gives them; words themselves for pairs
   * @param size words of the longer ones
   */
  static int[] longer(int[] shorter, int[] words, int size, Phrases phrases) {
    int[] found = new int[words.length + 1];
    Arrays.fill(found, OTHER);
    for (int i = 0; i + size <= words.length; i++) {
      int last = words[i + size - 1];
      if (shorter[i] >= 0 && last >= 0) {
        found[i] = phrases.place(size, shorter[i], last);
      }
    }
    return found;
  }
}
