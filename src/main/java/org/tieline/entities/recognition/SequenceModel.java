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
 * <p>Features are found by their 32-bit hash in an open-addressing table; their weights are bytes,
 * {@code scale} to the unit.
 */
final class SequenceModel {

  /** Bytes between the weights of one slot and the next: a quarter of a cache line. */
  private static final int WIDTH = 16;

  private static final float NEVER = -100;

  private final int[] hashes;
  private final byte[] weights;
  private final float[] transitions;
  private final float scale;

  /** By slot: the hash, zero for none, and the weights of the feature. */
  private final int[] slots;

  private final byte[] weightsOfSlot;
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
    this.weights = weights;
    this.transitions = transitions.clone();
    this.scale = scale;
    for (int before = 0; before < Labels.COUNT; before++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        if (!Labels.mayFollow(before, label)) {
          this.transitions[before * Labels.COUNT + label] = Float.NEGATIVE_INFINITY;
        }
      }
    }
    int size = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    mask = size - 1;
    slots = new int[size];
    weightsOfSlot = new byte[size * WIDTH];
    filter = new HashFilter(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      int slot = hashes[i] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = hashes[i];
      filter.add(hashes[i]);
      System.arraycopy(weights, i * Labels.COUNT, weightsOfSlot, slot * WIDTH, Labels.COUNT);
    }
  }

  /** The best labels of a sentence's words. */
  int[] labels(Features.Matrix features) {
    int size = features.offsets().length - 1;
    int[] labels = new int[size];
    if (size == 0) {
      return labels;
    }
    float[] emissions = emissions(features, size);
    byte[] back = new byte[size * Labels.COUNT];
    float[] best = new float[Labels.COUNT];
    float[] next = new float[Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      best[label] = Labels.mayStart(label) ? emissions[label] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < size; i++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        float top = Float.NEGATIVE_INFINITY;
        int from = 0;
        for (int before = 0; before < Labels.COUNT; before++) {
          float score = best[before] + transitions[before * Labels.COUNT + label];
          if (score > top) {
            top = score;
            from = before;
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

  private float[] emissions(Features.Matrix features, int size) {
    float[] emissions = new float[size * Labels.COUNT];
    int[] sums = new int[Labels.COUNT];
    for (int i = 0; i < size; i++) {
      int at = i * Labels.COUNT;
      int from = features.offsets()[i];
      int to = features.offsets()[i + 1];
      if (from == to) {
        Arrays.fill(emissions, at + Labels.OUTSIDE + 1, at + Labels.COUNT, NEVER);
        continue;
      }
      Arrays.fill(sums, 0);
      for (int f = from; f < to; f++) {
        int slot = slot(features.hashes()[f]);
        if (slot >= 0) {
          int weight = slot * WIDTH;
          for (int label = 0; label < Labels.COUNT; label++) {
            sums[label] += weightsOfSlot[weight + label];
          }
        }
      }
      for (int label = 0; label < Labels.COUNT; label++) {
        emissions[at + label] = sums[label] * scale;
      }
    }
    return emissions;
  }

  private int slot(int hash) {
    if (!filter.mayHold(hash)) {
      return -1;
    }
    int slot = hash & mask;
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
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
        out.writeByte(weights[i * Labels.COUNT + label]);
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
