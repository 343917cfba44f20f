package org.tieline.terms;

import java.util.Arrays;

/** The places of a vocabulary's forms among the words of phrases, each looked up once. */
final class WordPlaces {
  private static final int UNKNOWN = -2;

  private final Vocabulary vocabulary;
  private final Phrases phrases;
  private int[] places = new int[0];

  WordPlaces(Vocabulary vocabulary, Phrases phrases) {
    this.vocabulary = vocabulary;
    this.phrases = phrases;
  }

  /** The place of a form's word; -1 for one that is in no phrase. */
  int of(int form) {
    if (form >= places.length) {
      int from = places.length;
      places = Arrays.copyOf(places, Math.max(1024, 2 * form));
      Arrays.fill(places, from, places.length, UNKNOWN);
    }
    if (places[form] == UNKNOWN) {
      places[form] = phrases.word(vocabulary.id(form));
    }
    return places[form];
  }

  /** Forgets the forms, as the vocabulary does. */
  void clear() {
    places = new int[0];
  }
}
