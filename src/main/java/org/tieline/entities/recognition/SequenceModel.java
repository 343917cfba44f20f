package org.tieline.entities.recognition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.tieline.counting.HashFilter;

/**
 * A linear-chain conditional random field (Lafferty et al. 2001): weights of features and of label
 * pairs, and the best sequence of labels by Viterbi's algorithm.
 *
 * <p>Features are found by their 32-bit hash in an open-addressing table, at most three quarters
 * full; their weights stand beside it, so that a feature waits for memory once. Weights are bytes,
 * {@code scale} to the unit. Sums of weights are kept four labels to a long, 16 bits each, so that
 * a feature's are added in four additions.
 */
final class SequenceModel {

  /** The score of a label that a word can't have; of a word that is in no name, of all but one. */
  static final float NEVER = Float.NEGATIVE_INFINITY;

  /** Longs that the sums of one word take. */
  static final int SUMS = 4;

  /** Longs that the weights of one feature take, a byte a label, 128 above its value. */
  private static final int WEIGHTS = 2;

  /** Longs of a slot: a feature's hash, zero for none, and its weights. */
  private static final int SLOT = 1 + WEIGHTS;

  private static final long EVEN_BYTES = 0x00FF_00FF_00FF_00FFL;

  /** What the bytes of a long are above their values. */
  private static final long ABOVE = 0x0080_0080_0080_0080L;

  private final int[] hashes;

  /** The weight of each label behind each, the label before varying slowest. */
  private final float[] transitions;

  /** Labels that may stand before a label, label by label; {@link #starts} tells where. */
  private final int[] befores;

  /** Their transitions. */
  private final float[] steps;

  /** Where each label's begin. */
  private final int[] starts = new int[Labels.COUNT + 1];

  private final float scale;

  private final long[] slots;

  private final int mask;

  /** Most features that are seen have no weight. */
  private final HashFilter filter;

  /**
   * @param hashes the features, ascending, none zero
   * @param weights {@link Labels#COUNT} weights a feature
   * @param transitions weight of each label behind each, the label before varying slowest
   * @param scale what a weight of one byte unit is worth
   */
  SequenceModel(int[] hashes, byte[] weights, float[] transitions, float scale) {
    this.hashes = hashes;
    this.transitions = transitions.clone();
    this.scale = scale;
    befores = new int[Labels.COUNT * Labels.COUNT];
    steps = new float[befores.length];
    int allowed = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int before = 0; before < Labels.COUNT; before++) {
        if (Labels.mayFollow(before, label)) {
          befores[allowed] = before;
          steps[allowed++] = transitions[before * Labels.COUNT + label];
        }
      }
      starts[label + 1] = allowed;
    }
    mask = 2 * Integer.highestOneBit(Math.max(1, hashes.length * 4 / 3)) - 1;
    slots = new long[(mask + 1) * SLOT];
    filter = new HashFilter(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(hashes[i]);
      slots[slot] = hashes[i];
      for (int label = 0; label < Labels.COUNT; label++) {
        long above = weights[i * Labels.COUNT + label] + 128;
        slots[slot + 1 + label / Long.BYTES] |= above << label % Long.BYTES * Byte.SIZE;
      }
      filter.add(hashes[i]);
    }
  }

  private byte weight(int hash, int label) {
    long packed = slots[slot(hash) + 1 + label / Long.BYTES];
    return (byte) ((packed >>> label % Long.BYTES * Byte.SIZE & 255) - 128);
  }

  /**
   * Adds the features' weights to a word's sums; the list is left with little but the features that
   * have weights.
   *
   * @param features 256 at most go into a word's sums, or these overflow
   * @param at where the word's {@link #SUMS} begin
   */
  void add(FeatureList features, long[] sums, int at) {
    features.keep(filter);
    for (int f = 0; f < features.size(); f++) {
      int slot = slot(features.get(f));
      if (slots[slot] != 0) {
        for (int i = 0; i < WEIGHTS; i++) {
          long packed = slots[slot + 1 + i];
          sums[at + 2 * i] += (packed & EVEN_BYTES) - ABOVE;
          sums[at + 2 * i + 1] += (packed >>> Byte.SIZE & EVEN_BYTES) - ABOVE;
        }
      }
    }
  }

  /** Where the feature's slot starts, or the free one that it would take. */
  private int slot(int hash) {
    int slot = hash & mask;
    while (slots[slot * SLOT] != hash && slots[slot * SLOT] != 0) {
      slot = slot + 1 & mask;
    }
    return slot * SLOT;
  }

  /** A word's scores, from its sums. */
  void scores(long[] sums, float[] scores, int at) {
    for (int i = 0; i < SUMS; i++) {
      // Labels 0, 2, 4, 6, then 1, 3, 5, 7, then the same from 8 on; a negative sum borrowed one.
      long left = sums[i];
      for (int label = i / 2 * 8 + i % 2;
          label < Math.min(Labels.COUNT, i / 2 * 8 + 8);
          label += 2) {
        short sum = (short) left;
        scores[at + label] = sum * scale;
        left = (left - sum) >> Short.SIZE;
      }
    }
  }

  /** The best labels of a sentence's words, from their scores. */
  int[] labels(float[] emissions) {
    int size = emissions.length / Labels.COUNT;
    int[] labels = new int[size];
    if (size == 0) {
      return labels;
    }
    byte[] back = new byte[size * Labels.COUNT];
    float[] best = new float[Labels.COUNT];
    float[] next = new float[Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      best[label] = Labels.mayStart(label) ? emissions[label] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < size; i++) {
      boolean isOutside = emissions[(i + 1) * Labels.COUNT - 1] == NEVER;
      int open = isOutside ? Labels.OUTSIDE + 1 : Labels.COUNT;
      Arrays.fill(next, open, Labels.COUNT, NEVER);
      for (int label = 0; label < open; label++) {
        float top = Float.NEGATIVE_INFINITY;
        int from = 0;
        for (int step = starts[label]; step < starts[label + 1]; step++) {
          float score = best[befores[step]] + steps[step];
          if (score > top) {
            top = score;
            from = befores[step];
          }
        }
        next[label] = top + emissions[i * Labels.COUNT + label];
        back[i * Labels.COUNT + label] = (byte) from;
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    int last = 0;
    for (int label = 1; label < Labels.COUNT; label++) {
      if (Labels.mayEnd(label) && best[label] > best[last]) {
        last = label;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = last;
      last = back[i * Labels.COUNT + last];
    }
    return labels;
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(hashes.length);
    out.writeFloat(scale);
    for (float transition : transitions) {
      out.writeFloat(transition);
    }
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    // A plane of bytes a label: mostly zeros in a row.
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int i = 0; i < hashes.length; i++) {
        out.writeByte(weight(hashes[i], label));
      }
    }
    out.flush();
  }

  static SequenceModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    int size = in.readInt();
    float scale = in.readFloat();
    float[] transitions = new float[Labels.COUNT * Labels.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    int[] hashes = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
    }
    byte[] weights = new byte[size * Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      byte[] plane = in.readNBytes(size);
      for (int i = 0; i < size; i++) {
        weights[i * Labels.COUNT + label] = plane[i];
      }
    }
    return new SequenceModel(hashes, weights, transitions, scale);
  }
}
