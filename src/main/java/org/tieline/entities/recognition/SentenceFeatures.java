package org.tieline.entities.recognition;

import java.util.Arrays;

/** The features of one sentence's words, in the making. */
final class SentenceFeatures {

  /** A name's small words stand so near to its capitals: "the Ministry of the Interior". */
  private static final int REACH = 2;

  private final Features features;
  private final Words words;
  private final int size;
  private final int[] keys;
  private final int[] shapes;
  private final int[] cluster;
  private final int[] listed;
  private final int[] place;
  private final int[] runFrom;
  private final int[] runTo;
  private final int sports;
  private int[] hashes;
  private int count;

  SentenceFeatures(Features features, Words words) {
    this.features = features;
    this.words = words;
    this.size = words.size();
    keys = new int[size];
    shapes = new int[size];
    cluster = new int[size];
    for (int i = 0; i < size; i++) {
      keys[i] = Clusters.hash(words.key(i));
      shapes[i] = shapeOf(words.text(i));
      cluster[i] = features.clusters.index(words.key(i));
    }
    listed = GazetteerMarks.listed(features.lexicon, words);
    place = GazetteerMarks.places(features.places, words);
    sports = sports();
    CapitalRuns runs = CapitalRuns.of(words);
    runFrom = runs.from();
    runTo = runs.to();
    hashes = new int[size * 64];
  }

  Features.Matrix matrix(boolean everyWord) {
    int[] offsets = new int[size + 1];
    boolean shouting = shouting();
    for (int i = 0; i < size; i++) {
      offsets[i] = count;
      if (count + 96 > hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * hashes.length + 96);
      }
      if (everyWord || isNearCapital(i)) {
        word(i, shouting);
      }
    }
    offsets[size] = count;
    return new Features.Matrix(hashes, offsets);
  }

  /** Small words among small words are in no name; to skip them halves the work. */
  private boolean isNearCapital(int i) {
    for (int at = Math.max(0, i - REACH); at <= Math.min(size - 1, i + REACH); at++) {
      char first = words.text(at).charAt(0);
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        return true;
      }
    }
    return false;
  }

  private void word(int i, boolean shouting) {
    add(1, 0, 0);
    add(2, key(i), 0);
    add(3, Clusters.hash(words.text(i)), 0);
    add(4, key(i - 1), 0);
    add(5, key(i + 1), 0);
    add(6, key(i - 2), 0);
    add(7, key(i + 2), 0);
    add(8, key(i - 1), key(i));
    add(9, key(i), key(i + 1));
    add(10, shape(i), 0);
    add(11, shape(i - 1), shape(i));
    add(12, shape(i), shape(i + 1));
    add(13, shape(i - 1), shape(i + 1));
    if (i == 0) {
      add(14, shape(i), shape(i + 1));
    }
    if (shouting) {
      add(15, shape(i), 0);
    }
    affixes(words.key(i));
    clustersAround(i);
    gazetteersAround(i);
    if (words.isCapitalised(i) || runTo[i] > i) {
      run(i);
    }
  }

  private void affixes(String key) {
    int length = key.length();
    for (int n = 1; n <= 4; n++) {
      if (length >= n) {
        add(20 + n, Clusters.hash(key, length - n, length), 0);
      }
      if (n > 1 && length >= n) {
        add(25 + n, Clusters.hash(key, 0, n), 0);
      }
    }
  }

  private void clustersAround(int i) {
    for (int d = -2; d <= 2; d++) {
      int at = i + d;
      int index = at >= 0 && at < size ? cluster[at] : -1;
      if (index >= 0) {
        int template = 40 + 5 * (d + 2);
        add(template, features.prefix(index, 4), 0);
        add(template + 1, features.prefix(index, 6), 0);
        add(template + 2, features.prefix(index, 10), 0);
        add(template + 3, features.prefix(index, 20), 0);
      }
    }
    add(70, clusterOf(i - 1, 6), clusterOf(i, 10));
    add(71, clusterOf(i, 10), clusterOf(i + 1, 6));
    add(72, clusterOf(i - 1, 10), shape(i));
    add(73, clusterOf(i + 1, 10), shape(i));
  }

  private void gazetteersAround(int i) {
    for (int d = -1; d <= 1; d++) {
      int at = i + d;
      if (at >= 0 && at < size) {
        if (listed[at] != 0) {
          add(80 + d, listed[at], 0);
        }
        if (place[at] != 0) {
          add(83 + d, place[at], 0);
        }
      }
    }
    add(86, listed[i] * 31 + place[i], clusterOf(i, 6));
    add(87, listed[i] * 31 + place[i], key(i - 1));
    if (place[i] != 0 || listed[i] != 0) {
      add(90, Math.min(2, sports), key(i + 1));
      add(91, Math.min(2, sports), words.isCapitalised(i) ? shape(i + 1) : 0);
    }
    boolean organisation = Cues.ORGANISATION.contains(words.key(i));
    boolean title = Titles.isTitle(words.key(i));
    if (organisation || title) {
      add(88, organisation ? 1 : 2, shape(i));
    }
    if (i > 0 && Titles.isTitle(words.key(i - 1))) {
      add(89, shape(i), 0);
    }
  }

  /** The run of capitalised words around the word: how it begins, ends, and is surrounded. */
  private void run(int i) {
    int from = runFrom[i];
    int to = runTo[i];
    int length = Math.min(4, to - from);
    int fromStart = Math.min(3, i - from);
    int fromEnd = Math.min(3, to - 1 - i);
    boolean organisation = false;
    boolean named = false;
    for (int w = from; w < to; w++) {
      organisation |= Cues.ORGANISATION.contains(words.key(w));
      named |= listed[w] != 0;
    }
    add(100, fromStart * 4 + fromEnd, length);
    add(101, key(to - 1), fromEnd);
    add(102, clusterOf(to - 1, 10), fromEnd);
    add(103, key(from - 1), fromStart);
    add(104, key(to), fromEnd);
    add(105, organisation ? 1 : 0, fromStart * 4 + fromEnd);
    add(106, clusterOf(from, 10), fromStart);
    add(107, clusterOf(from - 1, 10), length);
    add(108, clusterOf(to, 10), length);
    add(109, organisation ? 1 : 0, (named ? 2 : 0) + length * 4);
    add(110, clusterOf(from, 8), clusterOf(to - 1, 8));
  }

  /** How much the sentence tells of games, in which cities are teams. */
  private int sports() {
    int cues = 0;
    for (int i = 0; i < size; i++) {
      cues += Cues.SPORT.contains(words.key(i)) ? 1 : 0;
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
    return i < 0 ? -1 - Math.max(i, -2) : i >= size ? -7 : keys[i];
  }

  private int shape(int i) {
    return i < 0 ? 1 : i >= size ? 2 : shapes[i];
  }

  private int clusterOf(int i, int bits) {
    return i < 0 ? -1 : i >= size ? -2 : cluster[i] < 0 ? -3 : features.prefix(cluster[i], bits);
  }

  private void add(int template, int a, int b) {
    int hash = template * 0x9E3779B1 + a;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B + b;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    hashes[count++] = hash ^ (hash >>> 16);
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
