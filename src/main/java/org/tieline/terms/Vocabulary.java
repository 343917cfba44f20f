package org.tieline.terms;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.tieline.counting.TextDictionary;
import org.tieline.text.Stems;
import org.tieline.text.StopWords;
import org.tieline.text.Tokens;

/**
 * Reads the words of articles in one language. Words that hold a letter and are no stop words are
 * terms, each under its stem. What a form is gets looked up once. Confined to one thread.
 */
public final class Vocabulary {
  /** Stands between words that no phrase spans. */
  static final int BREAK = -1;

  private static final int REMEMBERED = 1 << 17;

  private final String language;
  private final Stems stems;
  private final Set<String> stopWords;
  private final TextDictionary forms = new TextDictionary();
  private final BitSet terms = new BitSet();
  private String[] stemOf = new String[1024];
  private long[] ids = new long[1024];
  private int[] read = new int[1024];
  private int size;

  public Vocabulary(String language) {
    this(language, Set.of());
  }

  /**
   * @param alsoStopWords words that are no terms besides those built in, in lower case
   */
  Vocabulary(String language, Set<String> alsoStopWords) {
    this.language = language;
    this.stems = Stems.of(language);
    this.stopWords = new HashSet<>(StopWords.of(language));
    stopWords.addAll(alsoStopWords);
  }

  /** Receives an article's terms in order. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param stem by which surfaces are counted as one term
     * @param surface the word as the text has it
     */
    void visit(String stem, String surface);
  }

  /** Shows the terms of a text. */
  public void forEach(String text, Visitor visitor) {
    if (isFull()) {
      forget();
    }
    Tokens tokens = Tokens.of(text, 0, text.length(), language);
    for (int i = 0; i < tokens.size(); i++) {
      int form = form(tokens, i);
      if (isTerm(form)) {
        visitor.visit(stem(form), surface(form));
      }
    }
  }

  /**
   * The words of a text with what stems they have.
   *
   * @param ids the terms that the words are of, {@link #id}
   */
  record Read(Tokens tokens, long[] ids) {

    /** The first word from {@code from} on where a sequence of stems starts; -1 for none. */
    int next(long[] stems, int from) {
      for (int at = from; at + stems.length <= ids.length; at++) {
        if (Arrays.equals(ids, at, at + stems.length, stems, 0, stems.length)) {
          return at;
        }
      }
      return -1;
    }
  }

  /** Reads the stems of a text. */
  Read stems(String text) {
    if (isFull()) {
      forget();
    }
    Tokens tokens = Tokens.of(text, 0, text.length(), language);
    long[] stems = new long[tokens.size()];
    Arrays.setAll(stems, at -> id(form(tokens, at)));
    return new Read(tokens, stems);
  }

  /** The forms of title and text in order, {@link #BREAK} between those that no phrase spans. */
  int[] read(String title, String text) {
    size = 0;
    read(title);
    append(BREAK);
    read(text);
    return Arrays.copyOf(read, size);
  }

  private void read(String text) {
    Tokens tokens = Tokens.of(text, 0, text.length(), language);
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && !Phrasing.joined(text, tokens.end(i - 1), tokens.start(i))) {
        append(BREAK);
      }
      append(form(tokens, i));
    }
  }

  private void append(int form) {
    if (size == read.length) {
      read = Arrays.copyOf(read, 2 * size);
    }
    read[size++] = form;
  }

  /** The number of a word as it is written. */
  private int form(Tokens tokens, int index) {
    int known = forms.size();
    int form = forms.code(tokens.text(), tokens.start(index), tokens.end(index));
    if (form == known) {
      if (form == ids.length) {
        ids = Arrays.copyOf(ids, 2 * form);
        stemOf = Arrays.copyOf(stemOf, 2 * form);
      }
      String word = tokens.normalized(index);
      boolean term = isTerm(word);
      stemOf[form] = term ? stems.stem(word) : word;
      ids[form] = TermIds.word(language, stemOf[form], term);
      terms.set(form, term);
    }
    return form;
  }

  private boolean isTerm(String word) {
    return word.codePoints().anyMatch(Character::isLetter)
        && word.codePointCount(0, word.length()) > (isIdeographic(word) ? 0 : 1)
        && !stopWords.contains(word);
  }

  private static boolean isIdeographic(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }

  /** Whether a form is a term, rather than a stop word or a number. */
  boolean isTerm(int form) {
    return terms.get(form);
  }

  /** The term that a form is of; a stop word or a number is a word of its own. */
  long id(int form) {
    return ids[form];
  }

  String stem(int form) {
    return stemOf[form];
  }

  String surface(int form) {
    return forms.word(form);
  }

  /** Whether so many forms are known that it is time to {@link #forget}. */
  boolean isFull() {
    return forms.size() > REMEMBERED;
  }

  /** Forgets all forms; their numbers are given anew. */
  void forget() {
    forms.clear();
    terms.clear();
  }
}
