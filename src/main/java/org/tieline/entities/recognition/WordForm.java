package org.tieline.entities.recognition;

/** What a word is to the tagger wherever it stands, and the features that it gives by itself. */
final class WordForm {

  /** A word gives features to words so far away, on either side. */
  static final int REACH = 2;

  /** By the word's offset from the one that gets the feature. */
  private static final int[] KEY_TEMPLATES = {6, 4, 2, 5, 7};

  private static final int[] BITS = {4, 6, 10, 20};

  private final Features features;
  private final String text;
  private final String key;
  private final int hash;
  private final int shape;
  private final int cluster;
  private final boolean organisation;
  private final boolean title;
  private final boolean sport;

  WordForm(Features features, String text, String key) {
    this.features = features;
    this.text = text;
    this.key = key;
    hash = Clusters.hash(key);
    shape = shapeOf(text);
    cluster = features.clusters.index(key);
    organisation = Cues.ORGANISATION.contains(key);
    title = Titles.isTitle(key);
    sport = Cues.SPORT.contains(key);
  }

  /** The hash of the word in lower case. */
  int hash() {
    return hash;
  }

  int shape() {
    return shape;
  }

  /** Names of organisations are made of such words. */
  boolean organisation() {
    return organisation;
  }

  boolean title() {
    return title;
  }

  /** Such words tell of games. */
  boolean sport() {
    return sport;
  }

  /** The hash of the first bits of the word's cluster; -3 for a word in none. */
  int cluster(int bits) {
    return cluster < 0 ? -3 : features.prefix(cluster, bits);
  }

  /**
   * Adds the features that the word gives to a word near it.
   *
   * @param offset of this word from the other, 0 for itself, {@link #REACH} at most
   */
  void give(int offset, FeatureList to) {
    int place = offset + REACH;
    to.add(KEY_TEMPLATES[place], hash, 0);
    if (cluster >= 0) {
      for (int i = 0; i < BITS.length; i++) {
        to.add(40 + 5 * place + i, features.prefix(cluster, BITS[i]), 0);
      }
    }
    if (offset == 0) {
      to.add(3, Clusters.hash(text), 0);
      to.add(10, shape, 0);
      affixes(to);
    }
  }

  private void affixes(FeatureList to) {
    int length = key.length();
    for (int n = 1; n <= 4; n++) {
      if (length >= n) {
        to.add(20 + n, Clusters.hash(key, length - n, length), 0);
      }
      if (n > 1 && length >= n) {
        to.add(25 + n, Clusters.hash(key, 0, n), 0);
      }
    }
  }

  /** "Xxxxx", "XX", "0.0": letters and digits by kind, runs cut after two. */
  private static int shapeOf(String text) {
    int hash = 17;
    int last = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind =
          Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c;
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        hash = hash * 31 + kind;
      }
    }
    return hash;
  }
}
