package org.tieline.terms;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import org.tieline.counting.TextDictionary;
import org.tieline.text.LineBreaks;
import org.tieline.text.Orthography;
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

  /** Forms that are known before it is time to {@link #forget} them. */
  static final int REMEMBERED = 1 << 17;

  private final String language;
  private final Orthography orthography;
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
   * @param alsoStopWords words that are no terms besides those built in, in capitals or not; of one
   *     that texts part, such as AT&T, every part
   */
  Vocabulary(String language, Set<String> alsoStopWords) {
    this.language = language;
    this.orthography = Orthography.of(language);
    this.stems = Stems.of(language);
    this.stopWords = new HashSet<>();
    StopWords.of(language).forEach(word -> stopWords.add(orthography.spell(word)));
    for (String also : alsoStopWords) {
      // Capitals may part a word at its hyphen, so it is read in small letters.
      String word = Tokens.lowercased(also, language);
      Tokens tokens = Tokens.of(word, 0, word.length(), language);
      for (int i = 0; i < tokens.size(); i++) {
        stopWords.add(orthography.spell(tokens.normalized(i)));
      }
    }
  }

  /** Shows the forms of a text that are terms, in order. */
  void forEachTerm(String text, IntConsumer visitor) {
    Tokens tokens = Tokens.of(text, 0, text.length(), language);
    for (int i = 0; i < tokens.size(); i++) {
      int form = form(tokens, i);
      if (isTerm(form)) {
        visitor.accept(form);
      }
    }
  }

  /**
   * The words of a text with what stems they have.
   *
   * @param ids the terms that the words are of, {@link #id}
   * @param parted the words that stand apart from the word before: {@link Phrasing}
   */
  record Read(Tokens tokens, long[] ids, BitSet parted) {

    int size() {
      return ids.length;
    }

    /** The first word from {@code from} on where a phrase starts; -1 for none. */
    int next(Read phrase, int from) {
      for (int at = from; at + phrase.size() <= size(); at++) {
        if (isAt(at, phrase)) {
          return at;
        }
      }
      return -1;
    }

    /** The same stems, together and apart as those of the phrase. */
    private boolean isAt(int at, Read phrase) {
      for (int i = 0; i < phrase.size(); i++) {
        if (ids[at + i] != phrase.ids[i] || i > 0 && parted.get(at + i) != phrase.parted.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Reads the stems of a text. */
  Read stems(String text) {
    if (isFull()) {
      forget();
    }
    Tokens tokens = Tokens.of(text, 0, text.length(), language);
    String lines = LineBreaks.unwrapped(text);
    long[] stems = new long[tokens.size()];
    BitSet parted = new BitSet();
    for (int i = 0; i < stems.length; i++) {
      stems[i] = id(form(tokens, i));
      parted.set(i, isParted(lines, tokens, i));
    }
    return new Read(tokens, stems, parted);
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
    String lines = LineBreaks.unwrapped(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (isParted(lines, tokens, i)) {
        append(BREAK);
      }
      append(form(tokens, i));
    }
  }

  private static boolean isParted(String text, Tokens tokens, int index) {
    return index > 0 && !Phrasing.joined(text, tokens.end(index - 1), tokens.start(index));
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
      String word = orthography.spell(tokens.normalized(index));
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

  /** Forms that are known. */
  int known() {
    return forms.size();
  }

  /** Whether a task's languages together know so many forms that it is time to forget them. */
  static boolean areFull(Collection<Vocabulary> languages) {
    int forms = 0;
    for (Vocabulary language : languages) {
      forms += language.known();
    }
    return forms > REMEMBERED;
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
