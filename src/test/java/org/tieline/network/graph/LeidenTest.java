package org.tieline.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.junit.jupiter.api.Test;

/** Communities by the Leiden algorithm, held against the authors' own code and known optima. */
class LeidenTest {

  private static final int NODES = 2000;
  private static final int GROUPS = 40;

  /** Zachary (1977): 34 members of a karate club; the greatest modularity, by igraph, exact. */
  @Test
  void theKarateClubIsPartedAsWellAsCanBe() {
    String ties =
        """
        0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3
        1-7 1-13 1-17 1-19 1-21 1-30 2-3 2-7 2-27 2-28 2-32 2-9 2-8 2-13 3-7 3-12 3-13 4-6
        4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 15-32 15-33 18-32
        18-33 19-33 20-32 20-33 22-32 22-33 23-25 23-27 23-32 23-33 23-29 24-25 24-27
        24-31 25-31 26-29 26-33 27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33
        32-33
        """;
    int[][] pairs =
        Arrays.stream(ties.split("\\s+"))
            .map(tie -> Arrays.stream(tie.split("-")).mapToInt(Integer::parseInt).toArray())
            .toArray(int[][]::new);
    var club = graph(34, pairs, new double[] {1});
    assertThat(Communities.detect(club, 1, 20, 7).modularity()).isCloseTo(.4197896, within(1e-7));
  }

  @Test
  void ofManyGroupsItFindsThoseOfThePublishedCodeOrBetter() {
    var graph = planted();
    var peer = peer(graph);
    double greatest = 0;
    for (int seed = 0; seed < 5; seed++) {
      var leiden =
          new LeidenAlgorithm(1 / (2 * peer.getTotalEdgeWeight()), 2, .01, new Random(seed));
      greatest = Math.max(greatest, leiden.calcQuality(peer, leiden.findClustering(peer)));
    }
    assertThat(Communities.detect(graph, 1, 5, 7).modularity()).isGreaterThan(greatest - .002);
  }

  @Test
  void everyCommunityHangsTogether() {
    var graph = planted();
    int[] communities = Communities.detect(graph, 1, 1, 3).of();
    int[] reached = new int[NODES];
    Arrays.fill(reached, -1);
    var seen = new HashSet<Integer>();
    for (int node = 0; node < NODES; node++) {
      if (reached[node] < 0) {
        assertThat(seen.add(communities[node])).as("community of node %d", node).isTrue();
        reach(graph, node, communities, reached);
      }
    }
  }

  @Test
  void aHigherResolutionPartsMore() {
    var graph = planted();
    int coarse = Arrays.stream(Communities.detect(graph, .2, 1, 3).of()).max().orElseThrow();
    int fine = Arrays.stream(Communities.detect(graph, 8, 1, 3).of()).max().orElseThrow();
    assertThat(fine).isGreaterThan(2 * coarse);
  }

  /** Forty groups, most edges within; weights from 1 to 5. */
  private static Graph planted() {
    var random = new Random(11);
    var pairs = new HashSet<Integer>();
    while (pairs.size() < 8 * NODES) {
      int a = random.nextInt(NODES);
      int b = random.nextInt(NODES);
      b = random.nextInt(3) > 0 ? b - b % GROUPS + a % GROUPS : b;
      if (a != b) {
        pairs.add(Math.min(a, b) * NODES + Math.max(a, b));
      }
    }
    int[][] ends =
        pairs.stream().sorted().map(p -> new int[] {p / NODES, p % NODES}).toArray(int[][]::new);
    return graph(NODES, ends, new double[] {1, 2, 1, 3, 5});
  }

  private static Graph graph(int nodes, int[][] pairs, double[] weights) {
    return Graph.of(
        nodes,
        Arrays.stream(pairs).mapToInt(pair -> pair[0]).toArray(),
        Arrays.stream(pairs).mapToInt(pair -> pair[1]).toArray(),
        IntStream.range(0, pairs.length).mapToDouble(i -> weights[i % weights.length]).toArray());
  }

  private static Network peer(Graph graph) {
    int places = graph.first(NODES);
    return new Network(
        NODES,
        true,
        IntStream.rangeClosed(0, NODES).mapToLong(graph::first).toArray(),
        new LargeIntArray(IntStream.range(0, places).map(graph::neighbour).toArray()),
        new LargeDoubleArray(IntStream.range(0, places).mapToDouble(graph::weight).toArray()),
        false);
  }

  private static void reach(Graph graph, int node, int[] communities, int[] reached) {
    reached[node] = communities[node];
    for (int at = graph.first(node); at < graph.first(node + 1); at++) {
      int neighbour = graph.neighbour(at);
      if (reached[neighbour] < 0 && communities[neighbour] == communities[node]) {
        reach(graph, neighbour, communities, reached);
      }
    }
  }
}
