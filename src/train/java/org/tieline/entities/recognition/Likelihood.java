package org.tieline.entities.recognition;

import java.util.Arrays;

/**
 * The weights of a linear-chain conditional random field, moved sentence by sentence up the
 * likelihood of the labels: gradients by the forward-backward algorithm (Lafferty et al. 2001),
 * steps by AdaGrad (Duchi et al. 2011). Small steps and few epochs are all the regularisation.
 */
final class Likelihood {

  private static final int L = Labels.COUNT;
  private static final float STEP = 0.01f;

  /** A gradient too small to move anything: most words are surely outside of names. */
  private static final float NEGLIGIBLE = 1e-3f;

  /** The largest weight that the packed model can hold; hardly any is larger. */
  private static final float LARGEST = 4;

  private final float[] weights;
  private final float[] squares;
  private final float[] transitions = new float[L * L];
  private final float[] transitionSquares = new float[L * L];

  Likelihood(int features) {
    weights = new float[features * L];
    squares = new float[features * L];
  }

  /**
   * Moves the weights one step.
   *
   * @param features the features of each word, by their numbers
   * @param gold the label of each word
   * @return the negative log-likelihood before the step
   */
  double step(int[][] features, int[] gold) {
    int n = gold.length;
    float[] scores = scores(features);
    double goldScore = scores[gold[0]];
    for (int i = 1; i < n; i++) {
      goldScore += scores[i * L + gold[i]] + transitions[gold[i - 1] * L + gold[i]];
    }
    // From here on in the space of probabilities, every position scaled by its own maximum.
    double logZ = exponentiate(scores);
    float[] steps = steps();
    float[] forward = new float[n * L];
    logZ += forward(scores, steps, forward);
    float[] backward = backward(scores, steps, n);
    moveTransitions(scores, steps, forward, backward, gold);
    for (int i = 0; i < n; i++) {
      float sum = 0;
      for (int y = 0; y < L; y++) {
        sum += forward[i * L + y] * backward[i * L + y];
      }
      for (int y = 0; y < L; y++) {
        float gradient = forward[i * L + y] * backward[i * L + y] / sum - (y == gold[i] ? 1 : 0);
        if (Math.abs(gradient) > NEGLIGIBLE) {
          for (int f : features[i]) {
            move(weights, squares, f * L + y, gradient);
          }
        }
      }
    }
    return logZ - goldScore;
  }

  private float[] scores(int[][] features) {
    float[] scores = new float[features.length * L];
    for (int i = 0; i < features.length; i++) {
      for (int f : features[i]) {
        for (int y = 0; y < L; y++) {
          scores[i * L + y] += weights[f * L + y];
        }
      }
    }
    return scores;
  }

  /** Replaces scores by their exponentials; answers with the sum of the maxima taken out. */
  private static double exponentiate(float[] scores) {
    double taken = 0;
    for (int at = 0; at < scores.length; at += L) {
      float max = scores[at];
      for (int y = 1; y < L; y++) {
        max = Math.max(max, scores[at + y]);
      }
      for (int y = 0; y < L; y++) {
        scores[at + y] = (float) Math.exp(scores[at + y] - max);
      }
      taken += max;
    }
    return taken;
  }

  private float[] steps() {
    float[] steps = new float[L * L];
    for (int a = 0; a < L; a++) {
      for (int b = 0; b < L; b++) {
        steps[a * L + b] = Labels.mayFollow(a, b) ? (float) Math.exp(transitions[a * L + b]) : 0;
      }
    }
    return steps;
  }

  private static double forward(float[] potentials, float[] steps, float[] forward) {
    double logZ = 0;
    for (int at = 0; at < forward.length; at += L) {
      float sum = 0;
      for (int y = 0; y < L; y++) {
        float in = 0;
        if (at == 0) {
          in = Labels.mayStart(y) ? 1 : 0;
        } else {
          for (int a = 0; a < L; a++) {
            in += forward[at - L + a] * steps[a * L + y];
          }
        }
        forward[at + y] = in * potentials[at + y];
        sum += forward[at + y];
      }
      scale(forward, at, sum);
      logZ += Math.log(sum);
    }
    return logZ;
  }

  private static float[] backward(float[] potentials, float[] steps, int n) {
    float[] backward = new float[n * L];
    for (int at = (n - 1) * L; at >= 0; at -= L) {
      float sum = 0;
      for (int y = 0; y < L; y++) {
        float out = 0;
        if (at == (n - 1) * L) {
          out = Labels.mayEnd(y) ? 1 : 0;
        } else {
          for (int b = 0; b < L; b++) {
            out += steps[y * L + b] * potentials[at + L + b] * backward[at + L + b];
          }
        }
        backward[at + y] = out;
        sum += out;
      }
      scale(backward, at, sum);
    }
    return backward;
  }

  private void moveTransitions(
      float[] potentials, float[] steps, float[] forward, float[] backward, int[] gold) {
    float[] gradient = new float[L * L];
    float[] pair = new float[L * L];
    for (int i = 1; i < gold.length; i++) {
      float sum = 0;
      for (int a = 0; a < L; a++) {
        for (int b = 0; b < L; b++) {
          float p =
              forward[(i - 1) * L + a]
                  * steps[a * L + b]
                  * potentials[i * L + b]
                  * backward[i * L + b];
          pair[a * L + b] = p;
          sum += p;
        }
      }
      for (int k = 0; k < L * L; k++) {
        gradient[k] += pair[k] / sum;
      }
      gradient[gold[i - 1] * L + gold[i]] -= 1;
    }
    for (int k = 0; k < L * L; k++) {
      move(transitions, transitionSquares, k, gradient[k]);
    }
  }

  private static void scale(float[] values, int at, float sum) {
    for (int y = 0; y < L; y++) {
      values[at + y] /= sum;
    }
  }

  private static void move(float[] weights, float[] squares, int at, float gradient) {
    squares[at] += gradient * gradient;
    weights[at] -= STEP * gradient / (float) Math.sqrt(squares[at] + 1e-6f);
  }

  /**
   * The weights packed into bytes; features without a weight left are dropped.
   *
   * @param hashes the features' hashes by their numbers, ascending
   */
  SequenceModel model(int[] hashes) {
    float scale = LARGEST / 127;
    int[] kept = new int[hashes.length];
    byte[] bytes = new byte[weights.length];
    int size = 0;
    for (int f = 0; f < hashes.length; f++) {
      boolean any = false;
      for (int y = 0; y < L; y++) {
        int packed = Math.max(-127, Math.min(127, Math.round(weights[f * L + y] / scale)));
        bytes[size * L + y] = (byte) packed;
        any |= packed != 0;
      }
      if (any && hashes[f] != 0) {
        kept[size++] = hashes[f];
      }
    }
    return new SequenceModel(
        Arrays.copyOf(kept, size), Arrays.copyOf(bytes, size * L), transitions, scale);
  }
}
