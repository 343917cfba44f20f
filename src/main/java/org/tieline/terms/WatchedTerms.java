package org.tieline.terms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tieline.text.Sentence;
import org.tieline.text.Sentences;

/**
 * Finds watched terms in articles: words whose stems are the term's, in its order, and parted by
 * punctuation where the term's are. Confined to one thread.
 */
final class WatchedTerms {
  private final List<String> terms;
  private final Map<String, Set<String>> stopWords;
  private final Map<String, Reader> readers = new HashMap<>();

  /**
   * @param terms as the user writes them
   */
  WatchedTerms(List<String> terms, Map<String, Set<String>> stopWords) {
    this.terms = terms;
    this.stopWords = stopWords;
  }

  /** Receives hits in order. */
  @FunctionalInterface
  interface Visitor {
    /**
     * @param start offset of the hit into title or text, whichever the sentence is of
     * @param end offset behind it
     */
    void visit(String term, Sentence sentence, int start, int end);
  }

  /** A language's vocabulary, and the terms as it reads them. */
  private record Reader(Vocabulary vocabulary, Map<String, Vocabulary.Read> phrases) {}

  void forEach(String title, String text, String language, Visitor visitor) {
    if (terms.isEmpty()) {
      return;
    }
    Reader reader = readers.computeIfAbsent(language, this::reader);
    Vocabulary.Read inTitle = reader.vocabulary.stems(title);
    Vocabulary.Read inText = reader.vocabulary.stems(text);
    List<Sentence> sentences = null;
    for (Map.Entry<String, Vocabulary.Read> term : reader.phrases.entrySet()) {
      if (inTitle.next(term.getValue(), 0) < 0 && inText.next(term.getValue(), 0) < 0) {
        continue;
      }
      if (sentences == null) {
        sentences = Sentences.of(title, text, language);
      }
      int ofTitle = (int) sentences.stream().takeWhile(each -> each.number() == 0).count();
      show(term, sentences.subList(0, ofTitle), inTitle, visitor);
      show(term, sentences.subList(ofTitle, sentences.size()), inText, visitor);
    }
  }

  /** Hits and sentences both come in order, so one pass finds each hit's sentence. */
  private static void show(
      Map.Entry<String, Vocabulary.Read> term,
      List<Sentence> sentences,
      Vocabulary.Read read,
      Visitor visitor) {
    Vocabulary.Read phrase = term.getValue();
    int place = 0;
    for (int at = read.next(phrase, 0); at >= 0; at = read.next(phrase, at + 1)) {
      int start = read.tokens().start(at);
      int end = read.tokens().end(at + phrase.size() - 1);
      while (place < sentences.size() && sentences.get(place).end() < end) {
        place++;
      }
      if (place < sentences.size() && start >= sentences.get(place).start()) {
        visitor.visit(term.getKey(), sentences.get(place), start, end);
      }
    }
  }

  private Reader reader(String language) {
    Vocabulary vocabulary = StoryWords.vocabulary(language, stopWords);
    Map<String, Vocabulary.Read> phrases = new LinkedHashMap<>();
    for (String term : terms) {
      Vocabulary.Read phrase = vocabulary.stems(term);
      if (phrase.size() > 0) {
        phrases.put(term, phrase);
      }
    }
    return new Reader(vocabulary, phrases);
  }
}
