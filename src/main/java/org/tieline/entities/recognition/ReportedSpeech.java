package org.tieline.entities.recognition;

import java.util.Set;
import org.tieline.entities.recognition.QuotedSpans.Quoted;

/** Finds what is said, without quotation marks, around a verb of speech. */
final class ReportedSpeech {

  /** Least words. */
  private static final int SHORTEST = 3;

  /** Words between the verb and what opens the speech. */
  private static final int CLOSE = 12;

  private static final Set<String> THAT = Set.of("that", "что", "що", "што");

  private ReportedSpeech() {}

  /** What is said behind "said that" or before ", he said"; null for nothing. */
  static Quoted of(Words words, int verb) {
    int that = that(words, verb);
    int from = that + 1;
    int to = words.size();
    if (that < 0 && isTail(words, verb)) {
      from = 0;
      to = commaBefore(words, verb);
    } else if (that < 0) {
      boolean said = words.is(verb, "said") || words.is(verb, "says");
      from = said ? verb + 1 : to;
    }
    while (to > from && !isWord(words, to - 1)) {
      to--;
    }
    while (from < to && !isWord(words, from)) {
      from++;
    }
    return to - from < SHORTEST ? null : new Quoted(words.start(from), words.end(to - 1));
  }

  private static boolean isWord(Words words, int at) {
    return Character.isLetterOrDigit(words.key(at).charAt(0));
  }

  /** The word that opens the speech, within some words of the verb; -1 for none. */
  static int that(Words words, int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + CLOSE); i++) {
      if (THAT.contains(words.key(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether verb and speaker close the sentence: ", he said on Tuesday." */
  private static boolean isTail(Words words, int verb) {
    return commaBefore(words, verb) >= SHORTEST && words.size() - verb <= CLOSE / 2;
  }

  private static int commaBefore(Words words, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - CLOSE / 2); i--) {
      if (words.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }
}
