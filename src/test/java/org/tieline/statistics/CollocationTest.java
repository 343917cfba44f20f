package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Golden figures: the examples of quanteda.textstats' collocation tests. */
class CollocationTest {

  private static final Offset<Double> CLOSE = within(1e-6);

  @Test
  void lambdaIsThatOfQuanteda() {
    var goodIce = Collocation.lambda(new ContingencyTable(2, 0, 0, 7));
    assertThat(goodIce.lambda()).isCloseTo(4.31748811353631, CLOSE);
    assertThat(goodIce.z()).isCloseTo(2.0277869498758765, CLOSE);
    var otherCapital = Collocation.lambda(new ContingencyTable(2, 1, 1, 5));
    assertThat(otherCapital.lambda()).isCloseTo(1.8101086078962514, CLOSE);
    assertThat(otherCapital.z()).isCloseTo(1.3079859063261496, CLOSE);
  }

  @Test
  void threeWordsThatFactorIntoPairsDoNotInteract() {
    // Counts + .5 are products: no interaction of the third order.
    double[] counts = new double[8];
    for (int i = 0; i < 8; i++) {
      counts[i] = 8 * ((i & 1) + 1) * ((i >> 1 & 1) + 1) * ((i >> 2 & 1) + 1) - .5;
    }
    assertThat(Collocation.lambda(counts).lambda()).isCloseTo(0, CLOSE);
    counts[7] = 2 * (counts[7] + .5) - .5;
    assertThat(Collocation.lambda(counts).lambda()).isCloseTo(Math.log(2), CLOSE);
  }

  @Test
  void otherCapitalHasQuantedasAssociation() {
    var table = new ContingencyTable(2, 1, 1, 5);
    assertThat(LogLikelihood.signed(table)).isCloseTo(2.2314355131420975, CLOSE);
    assertThat(ChiSquared.signed(table, Correction.NONE)).isCloseTo(2.25, CLOSE);
    assertThat(Collocation.logDice(2, 3, 3)).isCloseTo(13.415037499278844, CLOSE);
    assertThat(Collocation.npmi(2, 9, 3, 3)).isCloseTo(Npmi.of(2, 3, 3, 9), CLOSE);
  }

  @Test
  void wordsThatNeverPartHaveTheHighestScores() {
    assertThat(Collocation.logDice(7, 7, 7, 7)).isCloseTo(14, CLOSE);
    assertThat(Collocation.npmi(7, 100, 7, 7, 7)).isCloseTo(1, CLOSE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Collocation.logDice(4, 3, 3))
        .withMessage("Not counts of a phrase: 4.0 of words 6.0");
  }

  /** Quanteda's test of nested counts: a b 9 (nested 4), b c 4 (4), a b c 4 (0). */
  @Test
  void aPhraseInsideALongerOneIsNested() {
    String text = "a b c . . a b c . . a b c . . . a b c . a b . . a b . . a b . . a b . a b";
    List<String> words = List.of(text.split(" "));
    List<List<String>> phrases =
        List.of(List.of("a", "b", "c"), List.of("a", "b"), List.of("b", "c"));
    var hits = new ArrayList<int[]>();
    for (int start = 0; start < words.size(); start++) {
      for (int phrase = 0; phrase < phrases.size(); phrase++) {
        int end = start + phrases.get(phrase).size();
        if (end <= words.size() && words.subList(start, end).equals(phrases.get(phrase))) {
          hits.add(new int[] {start, end, phrase});
        }
      }
    }
    boolean[] nested =
        Collocation.nested(
            hits.stream().mapToInt(hit -> hit[0]).toArray(),
            hits.stream().mapToInt(hit -> hit[1]).toArray());
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < nested.length; i++) {
      String phrase = String.join(" ", phrases.get(hits.get(i)[2]));
      counts.merge(phrase, 1, Integer::sum);
      counts.merge(phrase + " nested", nested[i] ? 1 : 0, Integer::sum);
    }
    assertThat(counts)
        .containsEntry("a b", 9)
        .containsEntry("a b nested", 4)
        .containsEntry("b c", 4)
        .containsEntry("b c nested", 4)
        .containsEntry("a b c", 4)
        .containsEntry("a b c nested", 0);
  }

  /**
   * Independence of three words comes apart into that of the first two, whatever the third is, and
   * that of the third from both: the ratios add up (Agresti 2013, 10.1).
   */
  @Test
  void theRatioOfThreeWordsIsTheSumOfItsParts() {
    double[] cells = {900, 40, 30, 12, 25, 7, 9, 60};
    double[] firstTwo = new double[4];
    double[] third = new double[2];
    double total = 0;
    for (int i = 0; i < cells.length; i++) {
      firstTwo[i & 3] += cells[i];
      third[i >> 2] += cells[i];
      total += cells[i];
    }
    double rest = 0;
    for (int i = 0; i < cells.length; i++) {
      rest += 2 * cells[i] * Math.log(cells[i] * total / (firstTwo[i & 3] * third[i >> 2]));
    }

    assertThat(Collocation.logLikelihood(cells))
        .isCloseTo(Collocation.logLikelihood(firstTwo) + rest, within(1e-9));
  }
}
