package org.tieline.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words whose full stop does not end a sentence, by language.
 *
 * <p>The lists are the resources {@code abbreviations/LANGUAGE.txt}; a line holds words separated
 * by blanks, {@code #} opens a comment. {@code No=} counts before a number only; {@code @The} is no
 * abbreviation but a word that opens sentences: where one follows, the full stop ends the sentence
 * after all. {@code &#64;ordinals} says that the language writes ordinal numbers with a full stop.
 */
final class Abbreviations {

  private static final Map<String, Abbreviations> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final int LONGEST_ORDINAL = 2;

  private final Set<String> words = new HashSet<>();
  private final Set<String> beforeNumbers = new HashSet<>();
  private final Set<String> openers = new HashSet<>();
  private boolean ordinals;

  private Abbreviations(String language) {
    WordLists.read("abbreviations/" + language + ".txt").forEach(this::add);
  }

  static Abbreviations of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Abbreviations::new);
  }

  private void add(String word) {
    if (word.equals("@ordinals")) {
      ordinals = true;
    } else if (word.startsWith("@")) {
      openers.add(word.substring(1));
    } else if (word.endsWith("=")) {
      beforeNumbers.add(word.substring(0, word.length() - 1));
    } else {
      words.add(word);
    }
  }

  /**
   * Whether the sentence goes on behind a full stop.
   *
   * @param start where the sentence starts
   * @param stop the full stop's offset
   * @param next where the next word starts
   */
  boolean continues(String text, int start, int stop, int next) {
    int from = stop;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    if (from == stop) {
      return false;
    }
    boolean number = isNumber(text, from, stop);
    if (number && from == Blanks.skip(text, start, from)) {
      return true; // the number of a list's item
    }
    boolean digit = next < text.length() && Character.isDigit(text.charAt(next));
    String word = text.substring(from, stop);
    if (beforeNumbers.contains(word)) {
      return digit;
    }
    boolean abbreviated =
        number
            ? ordinals && stop - from <= LONGEST_ORDINAL
            : isInitials(text, from, stop) || words.contains(word);
    return abbreviated && !openers.contains(wordAt(text, next));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isNumber(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Single letters: "J", "U.S", "J.-C", "p.m". */
  private static boolean isInitials(String text, int start, int end) {
    boolean afterLetter = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      if (letter && (afterLetter || !hasCase(c))) {
        return false;
      }
      if (!letter && c != '.' && c != '-') {
        return false;
      }
      afterLetter = letter;
    }
    // A lone small letter is a word or a list's mark; a lone capital is somebody's initial.
    return end - start > 1 || Character.isUpperCase(text.charAt(start));
  }

  private static boolean hasCase(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
