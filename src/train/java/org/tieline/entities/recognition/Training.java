package org.tieline.entities.recognition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Fits the English model: a conditional random field by stochastic gradients with AdaGrad steps
 * (Duchi et al. 2011), the same for the same input.
 *
 * <p>Arguments: the file to write, then files of {@link Treebank}, each with how often an epoch
 * reads it: {@code english.gz wikigold.all.tsv=6 silver-open.tsv.gz=1}.
 */
final class Training {

  private static final int EPOCHS = Integer.getInteger("epochs", 8);
  private static final int RAREST = Integer.getInteger("rarest", 2);
  private static final float STEP = Float.parseFloat(System.getProperty("step", "0.1"));
  private static final float DECAY = Float.parseFloat(System.getProperty("decay", "1e-5"));
  private static final float DROP = Float.parseFloat(System.getProperty("drop", "0"));
  private static final int L = Labels.COUNT;

  private record Sample(int[][] features, int[] labels, int repeats) {}

  private final Dictionary dictionary = new Dictionary();
  private final List<Sample> samples = new ArrayList<>();
  private float[] weights;
  private float[] squares;
  private final float[] transitions = new float[L * L];
  private final float[] transitionSquares = new float[L * L];

  private Training() {}

  public static void main(String[] arguments) throws IOException {
    Training training = new Training();
    for (String input : Arrays.asList(arguments).subList(1, arguments.length)) {
      String[] sides = input.split("=");
      training.add(Treebank.read(Path.of(sides[0])), Integer.parseInt(sides[1]));
    }
    training.fit();
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
      training.model().write(out);
    }
  }

  private void add(List<Treebank.Example> examples, int repeats) {
    Features features = new Features();
    for (Treebank.Example example : examples) {
      Features.Matrix matrix = features.of(example.words());
      int size = example.labels().length;
      int[][] rows = new int[size][];
      for (int i = 0; i < size; i++) {
        rows[i] =
            Arrays.copyOfRange(matrix.hashes(), matrix.offsets()[i], matrix.offsets()[i + 1]);
        for (int hash : rows[i]) {
          dictionary.count(hash);
        }
      }
      if (size > 0) {
        samples.add(new Sample(rows, example.labels(), repeats));
      }
    }
  }

  private void fit() {
    int size = dictionary.index(RAREST);
    for (Sample sample : samples) {
      for (int i = 0; i < sample.features().length; i++) {
        sample.features()[i] =
            Arrays.stream(sample.features()[i])
                .map(dictionary::indexOf)
                .filter(index -> index >= 0)
                .toArray();
      }
    }
    weights = new float[size * L];
    squares = new float[size * L];
    List<Sample> epoch = new ArrayList<>();
    for (Sample sample : samples) {
      for (int i = 0; i < sample.repeats(); i++) {
        epoch.add(sample);
      }
    }
    System.out.printf(Locale.ROOT, "%,d features, %,d sentences%n", size, epoch.size());
    Random random = new Random(7);
    for (int e = 0; e < EPOCHS; e++) {
      java.util.Collections.shuffle(epoch, random);
      double loss = 0;
      for (Sample sample : epoch) {
        loss += step(DROP == 0 ? sample : thinned(sample, random));
      }
      System.out.printf(Locale.ROOT, "epoch %d: loss %.4f a sentence%n", e + 1, loss / epoch.size());
    }
  }

  /** A sample without some of its features, so that no feature learns to rely on another. */
  private static Sample thinned(Sample sample, Random random) {
    int[][] features = new int[sample.features().length][];
    for (int i = 0; i < features.length; i++) {
      int[] all = sample.features()[i];
      int[] kept = new int[all.length];
      int size = 0;
      for (int feature : all) {
        if (random.nextFloat() >= DROP) {
          kept[size++] = feature;
        }
      }
      features[i] = Arrays.copyOf(kept, size);
    }
    return new Sample(features, sample.labels(), 1);
  }

  /** One step down the gradient of a sentence's negative log-likelihood; answers with the latter. */
  private double step(Sample sample) {
    int n = sample.labels().length;
    float[] psi = new float[n * L];
    float[] top = new float[n];
    for (int i = 0; i < n; i++) {
      for (int f : sample.features()[i]) {
        for (int y = 0; y < L; y++) {
          psi[i * L + y] += weights[f * L + y];
        }
      }
      float max = Float.NEGATIVE_INFINITY;
      for (int y = 0; y < L; y++) {
        max = Math.max(max, psi[i * L + y]);
      }
      top[i] = max;
    }
    double gold = psi[sample.labels()[0]];
    double logZ = 0;
    for (int i = 1; i < n; i++) {
      gold += psi[i * L + sample.labels()[i]];
      gold += transitions[sample.labels()[i - 1] * L + sample.labels()[i]];
    }
    float[] step = new float[L * L];
    for (int a = 0; a < L; a++) {
      for (int b = 0; b < L; b++) {
        step[a * L + b] = Labels.mayFollow(a, b) ? (float) Math.exp(transitions[a * L + b]) : 0;
      }
    }
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < L; y++) {
        psi[i * L + y] = (float) Math.exp(psi[i * L + y] - top[i]);
      }
      logZ += top[i];
    }
    float[] forward = new float[n * L];
    float[] backward = new float[n * L];
    for (int i = 0; i < n; i++) {
      float sum = 0;
      for (int y = 0; y < L; y++) {
        float in = 0;
        if (i == 0) {
          in = Labels.mayStart(y) ? 1 : 0;
        } else {
          for (int a = 0; a < L; a++) {
            in += forward[(i - 1) * L + a] * step[a * L + y];
          }
        }
        forward[i * L + y] = in * psi[i * L + y];
        sum += forward[i * L + y];
      }
      for (int y = 0; y < L; y++) {
        forward[i * L + y] /= sum;
      }
      logZ += Math.log(sum);
    }
    for (int i = n - 1; i >= 0; i--) {
      float sum = 0;
      for (int y = 0; y < L; y++) {
        float out = 0;
        if (i == n - 1) {
          out = Labels.mayEnd(y) ? 1 : 0;
        } else {
          for (int b = 0; b < L; b++) {
            out += step[y * L + b] * psi[(i + 1) * L + b] * backward[(i + 1) * L + b];
          }
        }
        backward[i * L + y] = out;
        sum += out;
      }
      for (int y = 0; y < L; y++) {
        backward[i * L + y] /= sum;
      }
    }
    float[] pairs = new float[L * L];
    for (int i = 1; i < n; i++) {
      float sum = 0;
      float[] pair = new float[L * L];
      for (int a = 0; a < L; a++) {
        for (int b = 0; b < L; b++) {
          float p =
              forward[(i - 1) * L + a] * step[a * L + b] * psi[i * L + b] * backward[i * L + b];
          pair[a * L + b] = p;
          sum += p;
        }
      }
      for (int k = 0; k < L * L; k++) {
        pairs[k] += pair[k] / sum;
      }
      pairs[sample.labels()[i - 1] * L + sample.labels()[i]] -= 1;
    }
    for (int i = 0; i < n; i++) {
      float sum = 0;
      for (int y = 0; y < L; y++) {
        sum += forward[i * L + y] * backward[i * L + y];
      }
      for (int y = 0; y < L; y++) {
        float gradient = forward[i * L + y] * backward[i * L + y] / sum;
        gradient -= y == sample.labels()[i] ? 1 : 0;
        if (Math.abs(gradient) > 1e-3f) {
          for (int f : sample.features()[i]) {
            move(weights, squares, f * L + y, gradient);
          }
        }
      }
    }
    for (int k = 0; k < L * L; k++) {
      move(transitions, transitionSquares, k, pairs[k]);
    }
    return logZ - gold;
  }

  private static void move(float[] weights, float[] squares, int at, float gradient) {
    float g = gradient + DECAY * weights[at];
    squares[at] += g * g;
    weights[at] -= STEP * g / (float) Math.sqrt(squares[at] + 1e-6f);
  }

  private SequenceModel model() {
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = Math.min(largest, 4f) / 127;
    int[] hashes = dictionary.hashes();
    boolean[] kept = new boolean[hashes.length];
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      for (int y = 0; y < L; y++) {
        kept[i] |= Math.round(weights[i * L + y] / scale) != 0;
      }
      count += kept[i] ? 1 : 0;
    }
    int[] keptHashes = new int[count];
    byte[] bytes = new byte[count * L];
    int at = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (kept[i]) {
        keptHashes[at] = hashes[i];
        for (int y = 0; y < L; y++) {
          bytes[at * L + y] =
              (byte) Math.max(-127, Math.min(127, Math.round(weights[i * L + y] / scale)));
        }
        at++;
      }
    }
    return new SequenceModel(keptHashes, bytes, transitions, scale);
  }
}
