package org.tieline.ties.events;

import java.util.List;

/**
 * Words that announce an event.
 *
 * @param mode how it is done, such as {@code visit}; null for none
 * @param context what it is about, where the words alone tell; null where the sentence must
 * @param noun whether a noun announces it, else a verb
 * @param words in order; {@code *} stands for up to {@link #GAP} words between two of them
 */
record Trigger(Meaning meaning, String mode, String context, boolean noun, List<String> words) {

  static final String STAR = "*";
  static final int GAP = 6;

  /** How much the trigger demands of a sentence; of two that match, the one that demands more. */
  int demands() {
    int solid = 0;
    for (String word : words) {
      solid += word.equals(STAR) ? 0 : 2;
    }
    return solid * 2 - (words.contains(STAR) ? 1 : 0);
  }

  /** The words as the trigger file writes them. */
  String written() {
    return String.join(" ", words);
  }
}
