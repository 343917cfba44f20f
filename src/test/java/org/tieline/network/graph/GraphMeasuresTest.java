package org.tieline.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Two groups of four, all tied among themselves with weight 2 (0-1 with 5), and one tie of weight 1
 * between them, 3-4. Figures not told by hand are from numpy and from networkx 3.6.
 */
class GraphMeasuresTest {

  private static final Offset<Double> CLOSE = within(1e-7);

  private static final int[] FROM = {0, 0, 0, 1, 1, 2, 4, 4, 4, 5, 5, 6, 3};
  private static final int[] TO = {1, 2, 3, 2, 3, 3, 5, 6, 7, 6, 7, 7, 4};
  private static final double[] WEIGHTS = {5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1};
  private static final Graph TWO_GROUPS = Graph.of(8, FROM, TO, WEIGHTS);
  private static final int BRIDGE = 12;

  @Test
  void neighboursStandInOrderWhateverTheOrderOfEdges() {
    var reversed = Graph.of(4, new int[] {3, 2, 0}, new int[] {0, 0, 1}, new double[] {30, 20, 10});
    assertThat(IntStream.range(reversed.first(0), reversed.first(1)).map(reversed::neighbour))
        .containsExactly(1, 2, 3);
    assertThat(reversed.weight(reversed.first(0) + 2)).isEqualTo(30);
    assertThat(reversed.degree(3)).isEqualTo(1);
    assertThat(TWO_GROUPS.strength(3)).isEqualTo(7);
  }

  @Test
  void loopsAndRepeatedEdgesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Graph.of(2, new int[] {1}, new int[] {1}, new double[] {1}))
        .withMessage("Not an edge: 1 to 1, weight 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Graph.of(2, new int[] {0, 1}, new int[] {1, 0}, new double[] {1, 1}))
        .withMessage("An edge twice: 0 to 1");
  }

  @Test
  void pageRankFollowsWeights() {
    assertClose(
        PageRank.of(TWO_GROUPS),
        .1452623,
        .1452623,
        .1025011,
        .1188939,
        .1336181,
        .1181541,
        .1181541,
        .1181541);
  }

  @Test
  void pageRankOfNodesWithoutEdgesIsShared() {
    var pair = Graph.of(4, new int[] {0}, new int[] {1}, new double[] {3});
    assertClose(PageRank.of(pair), .4347826, .4347826, .0652174, .0652174);
  }

  @Test
  void everyPathBetweenTheGroupsLeadsOverTheBridge() {
    assertClose(Betweenness.of(TWO_GROUPS), 0, 0, 0, 12, 12, 0, 0, 0);
  }

  @Test
  void pathsThatPartShareTheirPair() {
    // A square: each pair of opposite corners has two paths.
    var square =
        Graph.of(4, new int[] {0, 1, 2, 3}, new int[] {1, 2, 3, 0}, new double[] {1, 1, 1, 1});
    assertClose(Betweenness.of(square), .5, .5, .5, .5);
  }

  @Test
  void allPivotsAreExactAndFewAreRepeatable() {
    assertThat(Betweenness.of(TWO_GROUPS, 8, 3)).containsExactly(Betweenness.of(TWO_GROUPS));
    double[] estimate = Betweenness.of(TWO_GROUPS, 4, 3);
    assertThat(estimate).containsExactly(Betweenness.of(TWO_GROUPS, 4, 3));
    assertThat(estimate[3]).isGreaterThan(estimate[0]);
  }

  @Test
  void aTailHangsOnACoreOfThree() {
    int[] from = Arrays.copyOf(FROM, 14);
    int[] to = Arrays.copyOf(TO, 14);
    double[] weights = Arrays.copyOf(WEIGHTS, 14);
    from[13] = 7;
    to[13] = 8;
    weights[13] = 9;
    assertThat(Cores.of(Graph.of(10, from, to, weights)))
        .containsExactly(3, 3, 3, 3, 3, 3, 3, 3, 1, 0);
  }

  @Test
  void theDisparityFilterKeepsWhatANodePutsMostInto() {
    double[] alphas = DisparityFilter.alphas(TWO_GROUPS);
    // (1 - 5 / 9) squared; (1 - 1 / 7) to the third
    assertThat(alphas[0]).isCloseTo(16 / 81., CLOSE);
    assertThat(alphas[BRIDGE]).isCloseTo(216 / 343., CLOSE);
    assertThat(Arrays.stream(alphas).min().orElseThrow()).isEqualTo(alphas[0]);
    var pair = Graph.of(2, new int[] {0}, new int[] {1}, new double[] {3});
    assertThat(DisparityFilter.alphas(pair)).containsExactly(1);
  }

  /** By the formulas of the authors' own code, in numpy. */
  @Test
  void theNoiseCorrectedScoreIsThatOfItsAuthors() {
    double[] deviations = NoiseCorrected.deviations(TWO_GROUPS);
    assertThat(deviations[1]).isCloseTo(2.8444034, CLOSE);
    assertThat(deviations[2]).isCloseTo(1.92280912, CLOSE);
    assertThat(deviations[5]).isCloseTo(4.89347712, CLOSE);
    assertThat(deviations[BRIDGE]).isCloseTo(.19285746, CLOSE);
  }

  @Test
  void theGroupsAreTheCommunities() {
    var communities = Communities.detect(TWO_GROUPS, 1, 20, 7);
    assertThat(communities.of()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    assertThat(communities.stability()).containsExactly(1, 1);
    assertThat(communities.modularity()).isCloseTo(.45854591836734704, CLOSE);
  }

  @Test
  void communitiesOfARingAreRepeatableButNotStable() {
    int nodes = 40;
    var ring =
        Graph.of(
            nodes,
            IntStream.range(0, nodes).toArray(),
            IntStream.range(0, nodes).map(node -> (node + 1) % nodes).toArray(),
            IntStream.range(0, nodes).mapToDouble(node -> 1).toArray());
    var once = Communities.detect(ring, 1, 20, 7);
    var again = Communities.detect(ring, 1, 20, 7);
    assertThat(once.of()).containsExactly(again.of());
    assertThat(once.stability()).containsExactly(again.stability());
    assertThat(Arrays.stream(once.stability()).max().orElseThrow()).isLessThan(.95);
  }

  @Test
  void aGraphWithoutEdgesHasACommunityANode() {
    var empty = Graph.of(3, new int[0], new int[0], new double[0]);
    assertThat(Communities.detect(empty, 1, 3, 7).of()).containsExactly(0, 1, 2);
    assertThat(Cores.of(empty)).containsOnly(0);
    assertThat(Betweenness.of(empty)).containsOnly(0);
    assertThat(DisparityFilter.alphas(empty)).isEmpty();
    var nothing = Graph.of(0, new int[0], new int[0], new double[0]);
    assertThat(Communities.detect(nothing, 1, 3, 7).of()).isEmpty();
    assertThat(PageRank.of(nothing)).isEmpty();
  }

  private static void assertClose(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, CLOSE);
  }
}
