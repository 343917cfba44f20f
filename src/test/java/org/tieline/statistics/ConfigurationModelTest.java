package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConfigurationModelTest {

  private static final Offset<Double> EXACT = within(1e-8);

  @Test
  void equalNodesHaveOneProbability() {
    var model = ConfigurationModel.of(Degrees.of(3, 3, 3, 3), Degrees.of(2, 2, 2, 2, 2, 2));
    assertThat(model.probability(3, 2)).isCloseTo(.5, EXACT);
    assertThat(model.expected(3, 3)).isCloseTo(6 * .25, EXACT);
    assertThat(model.expected(3, 3, 3)).isCloseTo(6 * .125, EXACT);
    assertThat(model.together(3, 3).atLeast(6)).isCloseTo(Math.pow(.25, 6), within(1e-12));
  }

  /** The two conditions that define the model: its margins, and odds that are a product. */
  @Test
  void marginsAreMetAndOddsAreAProduct() {
    int[][] network = newsLike(new Random(5), 400, 1500);
    Degrees entities = Degrees.of(rowSums(network));
    Degrees stories = Degrees.of(columnSums(network));
    var model = ConfigurationModel.of(entities, stories);
    assertMargins(model, entities, stories);
    int[] k = entities.values();
    int[] d = stories.values();
    for (int i = 1; i < k.length; i++) {
      for (int j = 1; j < d.length; j++) {
        double product = odds(model, k[i], d[j]) * odds(model, k[0], d[0]);
        double crossed = odds(model, k[i], d[0]) * odds(model, k[0], d[j]);
        assertThat(product / crossed).isCloseTo(1, within(1e-6));
      }
    }
  }

  /** Figures by the fixed-point iteration of the paper, in numpy; the tail is scipy's. */
  @Test
  void fourNamesInSixStoriesHaveThePapersProbabilities() {
    var model = ConfigurationModel.of(Degrees.of(5, 3, 2, 2), Degrees.of(3, 3, 2, 2, 1, 1));
    assertThat(model.probability(5, 3)).isCloseTo(.96845008, EXACT);
    assertThat(model.probability(3, 2)).isCloseTo(.51293572, EXACT);
    assertThat(model.probability(2, 1)).isCloseTo(.08546025, EXACT);
    assertThat(model.expected(5, 3)).isCloseTo(2.702261957411504, EXACT);
    assertThat(model.expected(2, 2)).isCloseTo(.9520587044598613, EXACT);
    assertThat(model.together(5, 3).atLeast(3)).isCloseTo(.5788057967566825, EXACT);
  }

  @Test
  void countriesInHundredsOfMillionsOfStoriesHaveAModel() {
    var countries =
        new Degrees(
            new int[] {1_600_000, 10_000_000, 50_000_000, 100_000_000, 200_000_000},
            new long[] {100, 20, 4, 2, 1});
    var stories =
        new Degrees(
            new int[] {1, 2, 3, 4, 6},
            new long[] {300_000_000, 150_000_000, 60_000_000, 30_000_000, 10_000_000});
    var model = ConfigurationModel.of(countries, stories);
    double expected = 0;
    for (int i = 0; i < stories.values().length; i++) {
      expected += stories.nodes()[i] * model.probability(200_000_000, stories.values()[i]);
    }
    assertThat(expected).isCloseTo(200_000_000, within(1e-3));
  }

  @Test
  void anEntityInEveryStoryIsCertain() {
    // One entity in all four stories, three others in one each: the rest is 1/4.
    var model = ConfigurationModel.of(Degrees.of(4, 1, 1, 2), Degrees.of(2, 2, 2, 2));
    assertThat(model.probability(4, 2)).isEqualTo(1);
    assertThat(model.probability(1, 2)).isCloseTo(.25, EXACT);
    assertThat(model.expected(4, 2)).isCloseTo(2, EXACT);
  }

  @Test
  void degreesThatLeaveNoChoiceAreCertain() {
    var model = ConfigurationModel.of(Degrees.of(3, 2, 1), Degrees.of(3, 2, 1));
    assertThat(model.probability(3, 1)).isEqualTo(1);
    assertThat(model.probability(2, 2)).isEqualTo(1);
    assertThat(model.probability(2, 1)).isZero();
    assertThat(model.expected(2, 1)).isEqualTo(1);
  }

  @Test
  void theMarginsOfOneHugeArticleAreMet() {
    int[] entityDegrees = new int[10_000];
    Arrays.fill(entityDegrees, 1);
    for (int i = 0; i < 300; i++) {
      entityDegrees[i] = 1 + 3000 / (i + 1);
    }
    int edges = Arrays.stream(entityDegrees).sum();
    int[] storyDegrees = new int[4000];
    storyDegrees[0] = 9_000;
    for (int left = edges - 9_000, i = 1; left > 0; i = i % 3999 + 1) {
      int more = Math.min(left, 1 + i % 3);
      storyDegrees[i] += more;
      left -= more;
    }
    Degrees entities = Degrees.of(entityDegrees);
    Degrees stories = Degrees.of(storyDegrees);
    assertMargins(ConfigurationModel.of(entities, stories), entities, stories);
  }

  /** Small networks are where degrees leave little choice, or none: a week of a small corpus. */
  @Test
  void everySmallNetworkHasAModelThatMeetsItsMargins() {
    var random = new Random(23);
    for (int trial = 0; trial < 20_000; trial++) {
      int[][] network = new int[1 + random.nextInt(8)][1 + random.nextInt(12)];
      double density = random.nextDouble();
      for (int[] entity : network) {
        for (int story = 0; story < entity.length; story++) {
          entity[story] = random.nextDouble() < density ? 1 : 0;
        }
      }
      Degrees entities = Degrees.of(rowSums(network));
      Degrees stories = Degrees.of(columnSums(network));
      assertMargins(ConfigurationModel.of(entities, stories), entities, stories);
    }
  }

  @Test
  void aSmallerUnitExpectsItsShareOfTheStories() {
    var whole = ConfigurationModel.of(Degrees.of(5, 3, 2, 2), Degrees.of(3, 3, 2, 2, 1, 1));
    var half = whole.within(degree -> .5);
    assertThat(half.expected(5, 3)).isCloseTo(whole.expected(5, 3) / 2, EXACT);
    assertThat(half.together(5, 3).mean()).isCloseTo(whole.expected(5, 3) / 2, EXACT);
    assertThat(half.probability(5, 3)).isEqualTo(whole.probability(5, 3));
    assertThat(half.expected(5, 0)).isZero();
  }

  @Test
  void bothSidesMustHaveTheSameEdges() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigurationModel.of(Degrees.of(1, 2), Degrees.of(2)))
        .withMessage("Entities are in 3 stories, stories hold 2 entities");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigurationModel.of(Degrees.of(3), Degrees.of(2, 1)))
        .withMessage("No network has these degrees: 2 of 1 nodes");
  }

  /** Names dealt anew, every name and every story keeping its number: all ties are chance. */
  @Test
  void aShuffledCorpusHasHardlyAnySignificantPair() {
    var random = new Random(17);
    int[][] network = newsLike(random, 60, 3000);
    shuffle(network, random);
    int[] degrees = rowSums(network);
    var model = ConfigurationModel.of(Degrees.of(degrees), Degrees.of(columnSums(network)));
    double[] p = new double[60 * 59 / 2];
    int npmiPositive = 0;
    int pair = 0;
    for (int a = 0; a < 60; a++) {
      for (int b = 0; b < a; b++) {
        int together = 0;
        for (int story = 0; story < 3000; story++) {
          together += network[a][story] & network[b][story];
        }
        npmiPositive += Npmi.of(together, degrees[a], degrees[b], 3000) > 0 ? 1 : 0;
        p[pair++] = model.together(degrees[a], degrees[b]).atLeast(together);
      }
    }
    assertThat(Arrays.stream(p).filter(value -> value < .05).count())
        .isLessThanOrEqualTo(p.length / 20);
    assertThat(Arrays.stream(BenjaminiHochberg.qValues(p, p.length)).filter(q -> q < .05))
        .isEmpty();
    // Independence, which the textbook's measures assume, fails the same test.
    assertThat(npmiPositive).isGreaterThan(p.length / 2);
  }

  @Test
  void pairsThatSeekEachOtherAreFound() {
    var random = new Random(19);
    int[][] network = newsLike(random, 60, 3000);
    for (int story = 0; story < 3000; story++) {
      network[1][story] = network[0][story] == 1 && random.nextInt(3) == 0 ? 1 : network[1][story];
    }
    int[] degrees = rowSums(network);
    var model = ConfigurationModel.of(Degrees.of(degrees), Degrees.of(columnSums(network)));
    int together = 0;
    for (int story = 0; story < 3000; story++) {
      together += network[0][story] & network[1][story];
    }
    assertThat(model.together(degrees[0], degrees[1]).atLeast(together)).isLessThan(1e-4);
  }

  private static double odds(ConfigurationModel model, int k, int d) {
    double p = model.probability(k, d);
    return p / (1 - p);
  }

  private static void assertMargins(ConfigurationModel model, Degrees entities, Degrees stories) {
    for (int k : entities.values()) {
      double sum = 0;
      for (int j = 0; j < stories.values().length; j++) {
        sum += stories.nodes()[j] * model.probability(k, stories.values()[j]);
      }
      assertThat(sum).isCloseTo(k, EXACT);
    }
    for (int d : stories.values()) {
      double sum = 0;
      for (int i = 0; i < entities.values().length; i++) {
        sum += entities.nodes()[i] * model.probability(entities.values()[i], d);
      }
      assertThat(sum).isCloseTo(d, EXACT);
    }
  }

  /** By entity, then story: few names in many stories, few stories with many names. */
  private static int[][] newsLike(Random random, int entities, int stories) {
    int[][] network = new int[entities][stories];
    for (int story = 0; story < stories; story++) {
      double length = Math.exp(random.nextGaussian());
      for (int entity = 0; entity < entities; entity++) {
        double p = Math.min(.95, length / (1 + entity) + length / entities);
        network[entity][story] = random.nextDouble() < p ? 1 : 0;
      }
    }
    return network;
  }

  /** Swaps that keep all margins: a in s and b in t become a in t and b in s. */
  private static void shuffle(int[][] network, Random random) {
    int stories = network[0].length;
    for (int swap = 0; swap < 3_000_000; swap++) {
      int a = random.nextInt(network.length);
      int b = random.nextInt(network.length);
      int s = random.nextInt(stories);
      int t = random.nextInt(stories);
      if (network[a][s] == 1 && network[b][t] == 1 && network[a][t] == 0 && network[b][s] == 0) {
        network[a][s] = 0;
        network[b][t] = 0;
        network[a][t] = 1;
        network[b][s] = 1;
      }
    }
  }

  private static int[] rowSums(int[][] network) {
    return Arrays.stream(network).mapToInt(row -> Arrays.stream(row).sum()).toArray();
  }

  private static int[] columnSums(int[][] network) {
    int[] sums = new int[network[0].length];
    for (int[] row : network) {
      for (int story = 0; story < sums.length; story++) {
        sums[story] += row[story];
      }
    }
    return sums;
  }
}
