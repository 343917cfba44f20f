package org.tieline.entities.recognition;

import java.util.Arrays;

/**
 * Scores the words of sentences, label by label. What a word adds by itself, to its own score and
 * to its neighbours', is summed once and remembered until two other words take its places: half of
 * all features are such.
 */
final class Emissions {

  /** Some 300 bytes each; an even number. */
  private static final int REMEMBERED = 1 << 17;

  private static final int OFFSETS = 2 * WordForm.REACH + 1;

  /**
   * @param fingerprint of the word's text: to compare texts is to wait for memory three times more
   * @param sums what the word adds to words near it, by its offset from them
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Remembered(long fingerprint, WordForm form, long[] sums) {
    void add(int offset, long[] total) {
      int from = (offset + WordForm.REACH) * SequenceModel.SUMS;
      for (int i = 0; i < SequenceModel.SUMS; i++) {
        total[i] += sums[from + i];
      }
    }
  }

  private final Features features;
  private final SequenceModel model;

  /** Written by many threads without a lock: what is held never changes, and can be found again. */
  private final Remembered[] remembered = new Remembered[REMEMBERED];

  Emissions(Features features, SequenceModel model) {
    this.features = features;
    this.model = model;
  }

  /** The scores, {@link Labels#COUNT} a word; a word far from any capital is in no name. */
  float[] of(Words words) {
    int size = words.size();
    Remembered[] known = new Remembered[size];
    WordForm[] forms = new WordForm[size];
    for (int i = 0; i < size; i++) {
      known[i] = remembered(words.text(i), words.key(i));
      forms[i] = known[i].form();
    }
    SentenceFeatures sentence = new SentenceFeatures(features, words, forms);
    float[] scores = new float[size * Labels.COUNT];
    FeatureList together = new FeatureList();
    long[] total = new long[SequenceModel.SUMS];
    for (int i = 0; i < size; i++) {
      int at = i * Labels.COUNT;
      if (sentence.isNearCapital(i)) {
        Arrays.fill(total, 0);
        for (int near = sentence.first(i); near <= sentence.last(i); near++) {
          known[near].add(near - i, total);
        }
        together.clear();
        sentence.together(i, together);
        model.add(together, total, 0);
        model.scores(total, scores, at);
      } else {
        Arrays.fill(scores, at + Labels.OUTSIDE + 1, at + Labels.COUNT, SequenceModel.NEVER);
      }
    }
    return scores;
  }

  private Remembered remembered(String text, String key) {
    long fingerprint = fingerprint(text);
    int slot = (int) (fingerprint >>> Long.numberOfLeadingZeros(REMEMBERED - 1));
    Remembered last = remembered[slot];
    if (last != null && last.fingerprint() == fingerprint) {
      return last;
    }
    Remembered held = remembered[slot ^ 1];
    if (held == null || held.fingerprint() != fingerprint) {
      held = read(fingerprint, new WordForm(features, text, key));
    }
    remembered[slot ^ 1] = last;
    remembered[slot] = held;
    return held;
  }

  private static long fingerprint(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash * 0x9E3779B97F4A7C15L;
  }

  private Remembered read(long fingerprint, WordForm form) {
    long[] sums = new long[OFFSETS * SequenceModel.SUMS];
    FeatureList list = new FeatureList();
    for (int place = 0; place < OFFSETS; place++) {
      list.clear();
      form.give(place - WordForm.REACH, list);
      model.add(list, sums, place * SequenceModel.SUMS);
    }
    return new Remembered(fingerprint, form, sums);
  }
}
