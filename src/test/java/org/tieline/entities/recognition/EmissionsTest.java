package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EmissionsTest {
  private static final Features FEATURES = new Features();
  private static final float SCALE = .25f;

  private static final List<Words> SENTENCES =
      List.of(
          Words.of("Belarus and China: Xi Jinping met Lukashenko in Minsk on 4 July 2024."),
          Words.of("The U.S. Ministry of Defence, NATO and BNP Paribas SA of Paris agree."),
          Words.of("GAME OVER FOR Real Madrid IN GEORGIA"),
          Words.of("Minsk"));

  /** Weights for two in three features, the largest and smallest bytes among them. */
  private static SortedMap<Integer, byte[]> weights() {
    Random random = new Random(7);
    SortedMap<Integer, byte[]> weights = new TreeMap<>();
    for (Words words : SENTENCES) {
      for (int[] features : FEATURES.of(words)) {
        for (int feature : features) {
          byte[] drawn = new byte[Labels.COUNT];
          random.nextBytes(drawn);
          drawn[random.nextInt(Labels.COUNT)] = random.nextBoolean() ? Byte.MIN_VALUE : 127;
          if (random.nextInt(3) > 0) {
            weights.put(feature, drawn);
          }
        }
      }
    }
    return weights;
  }

  private static SequenceModel model(SortedMap<Integer, byte[]> weights) {
    int[] hashes = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
    byte[] bytes = new byte[hashes.length * Labels.COUNT];
    for (int i = 0; i < hashes.length; i++) {
      System.arraycopy(weights.get(hashes[i]), 0, bytes, i * Labels.COUNT, Labels.COUNT);
    }
    return new SequenceModel(hashes, bytes, new float[Labels.COUNT * Labels.COUNT], SCALE);
  }

  private static float[] sums(int[] features, SortedMap<Integer, byte[]> weights) {
    float[] sums = new float[Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int feature : features) {
        sums[label] += weights.containsKey(feature) ? weights.get(feature)[label] * SCALE : 0;
      }
    }
    return sums;
  }

  @Test
  void aWordScoresTheSumOfItsFeaturesAtFirstSightAndAgain() {
    SortedMap<Integer, byte[]> weights = weights();
    Emissions emissions = new Emissions(FEATURES, model(weights));
    for (int time = 0; time < 2; time++) {
      for (Words words : SENTENCES) {
        float[] scores = emissions.of(words);
        int[][] features = FEATURES.of(words);
        for (int i = 0; i < words.size(); i++) {
          assertThat(Arrays.copyOfRange(scores, i * Labels.COUNT, (i + 1) * Labels.COUNT))
              .as(words.text(i))
              .isEqualTo(sums(features[i], weights));
        }
      }
    }
  }

  @Test
  void aWordFarFromCapitalsIsInNoName() {
    Words words = Words.of("Minsk is where all of them will meet");
    float[] scores = new Emissions(FEATURES, model(weights())).of(words);

    assertThat(scores[3 * Labels.COUNT + Labels.OUTSIDE]).isZero();
    for (int label = 1; label < Labels.COUNT; label++) {
      assertThat(scores[3 * Labels.COUNT + label]).isEqualTo(SequenceModel.NEVER);
    }
  }
}
