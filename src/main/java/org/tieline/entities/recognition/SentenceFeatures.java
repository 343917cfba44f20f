package org.tieline.entities.recognition;

/**
 * The features that words get from their sentence: from their neighbours by themselves, and from
 * what stands together.
 */
final class SentenceFeatures {

  private final Words words;
  private final WordForm[] forms;
  private final int size;
  private final int[] listed;
  private final int[] place;
  private final int[] runFrom;
  private final int[] runTo;
  private final int sports;
  private final boolean shouting;

  /**
   * @param forms of the words, in order
   */
  SentenceFeatures(Features features, Words words, WordForm[] forms) {
    this.words = words;
    this.forms = forms;
    this.size = words.size();
    listed = GazetteerMarks.listed(features.lexicon, words);
    place = GazetteerMarks.places(features.places, words);
    sports = sports();
    shouting = shouting();
    CapitalRuns runs = CapitalRuns.of(words);
    runFrom = runs.from();
    runTo = runs.to();
  }

  /**
   * Whether a name's word stands so near: "the Ministry of the Interior". Small words among small
   * words are in no name; to skip them halves the work.
   */
  boolean isNearCapital(int i) {
    for (int at = first(i); at <= last(i); at++) {
      char first = words.text(at).charAt(0);
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        return true;
      }
    }
    return false;
  }

  /** The first of the words that give features to a word by themselves. */
  int first(int i) {
    return Math.max(0, i - WordForm.REACH);
  }

  /** The last of them. */
  int last(int i) {
    return Math.min(size - 1, i + WordForm.REACH);
  }

  /** All features of a word. */
  void all(int i, FeatureList to) {
    for (int at = first(i); at <= last(i); at++) {
      forms[at].give(at - i, to);
    }
    together(i, to);
  }

  /** The features of a word that no single word gives. */
  void together(int i, FeatureList to) {
    to.add(1, 0, 0);
    edges(i, to);
    to.add(8, key(i - 1), key(i));
    to.add(9, key(i), key(i + 1));
    to.add(11, shape(i - 1), shape(i));
    to.add(12, shape(i), shape(i + 1));
    to.add(13, shape(i - 1), shape(i + 1));
    if (i == 0) {
      to.add(14, shape(i), shape(i + 1));
    }
    if (shouting) {
      to.add(15, shape(i), 0);
    }
    to.add(70, cluster(i - 1, 6), cluster(i, 10));
    to.add(71, cluster(i, 10), cluster(i + 1, 6));
    to.add(72, cluster(i - 1, 10), shape(i));
    to.add(73, cluster(i + 1, 10), shape(i));
    gazetteers(i, to);
    if (words.isCapitalised(i) || runTo[i] > i) {
      run(i, to);
    }
  }

  /** Where the sentence begins or ends near the word. */
  private void edges(int i, FeatureList to) {
    if (i < 1) {
      to.add(4, key(i - 1), 0);
    }
    if (i < 2) {
      to.add(6, key(i - 2), 0);
    }
    if (i + 1 >= size) {
      to.add(5, key(i + 1), 0);
    }
    if (i + 2 >= size) {
      to.add(7, key(i + 2), 0);
    }
  }

  private void gazetteers(int i, FeatureList to) {
    for (int d = -1; d <= 1; d++) {
      int at = i + d;
      if (at >= 0 && at < size) {
        if (listed[at] != 0) {
          to.add(80 + d, listed[at], 0);
        }
        if (place[at] != 0) {
          to.add(83 + d, place[at], 0);
        }
      }
    }
    to.add(86, listed[i] * 31 + place[i], cluster(i, 6));
    to.add(87, listed[i] * 31 + place[i], key(i - 1));
    if (place[i] != 0 || listed[i] != 0) {
      to.add(90, Math.min(2, sports), key(i + 1));
      to.add(91, Math.min(2, sports), words.isCapitalised(i) ? shape(i + 1) : 0);
    }
    if (forms[i].organisation() || forms[i].title()) {
      to.add(88, forms[i].organisation() ? 1 : 2, shape(i));
    }
    if (i > 0 && forms[i - 1].title()) {
      to.add(89, shape(i), 0);
    }
  }

  /** The run of capitalised words around the word: how it begins, ends, and is surrounded. */
  private void run(int i, FeatureList features) {
    int from = runFrom[i];
    int to = runTo[i];
    int length = Math.min(4, to - from);
    int fromStart = Math.min(3, i - from);
    int fromEnd = Math.min(3, to - 1 - i);
    boolean organisation = false;
    boolean named = false;
    for (int w = from; w < to; w++) {
      organisation |= forms[w].organisation();
      named |= listed[w] != 0;
    }
    features.add(100, fromStart * 4 + fromEnd, length);
    features.add(101, key(to - 1), fromEnd);
    features.add(102, cluster(to - 1, 10), fromEnd);
    features.add(103, key(from - 1), fromStart);
    features.add(104, key(to), fromEnd);
    features.add(105, organisation ? 1 : 0, fromStart * 4 + fromEnd);
    features.add(106, cluster(from, 10), fromStart);
    features.add(107, cluster(from - 1, 10), length);
    features.add(108, cluster(to, 10), length);
    features.add(109, organisation ? 1 : 0, (named ? 2 : 0) + length * 4);
    features.add(110, cluster(from, 8), cluster(to - 1, 8));
  }

  /** How much the sentence tells of games, in which cities are teams. */
  private int sports() {
    int cues = 0;
    for (int i = 0; i < size; i++) {
      cues += forms[i].sport() ? 1 : 0;
    }
    return cues;
  }

  private boolean shouting() {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < size; i++) {
      if (Character.isLetter(words.text(i).charAt(0))) {
        letters++;
        capitals += words.isAllCapitals(i) ? 1 : 0;
      }
    }
    return letters > 3 && capitals > letters / 2;
  }

  private int key(int i) {
    return i < 0 ? -1 - Math.max(i, -2) : i >= size ? -7 : forms[i].hash();
  }

  private int shape(int i) {
    return i < 0 ? 1 : i >= size ? 2 : forms[i].shape();
  }

  private int cluster(int i, int bits) {
    return i < 0 ? -1 : i >= size ? -2 : forms[i].cluster(bits);
  }
}
