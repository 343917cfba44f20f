package org.tieline.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tieline.entities.Entity;
import org.tieline.network.graph.Betweenness;
import org.tieline.network.graph.Communities;
import org.tieline.network.graph.Cores;
import org.tieline.network.graph.Graph;
import org.tieline.network.graph.PageRank;

/** Who is where in the network. */
final class GraphTables {
  /** Edges that are followed to find betweenness; about a second's work. */
  private static final long MOST_STEPS = 100_000_000;

  private static final int SEEDS = 20;
  private static final int NAMES_IN_LABEL = 3;

  private final Graph graph;
  private final int[] codes;
  private final Ends ends;
  private final long seed;
  private final Communities communities;

  /**
   * @param graph the whole network
   * @param codes the code of each node, rising
   */
  GraphTables(Graph graph, int[] codes, Ends ends, long seed) {
    this.graph = graph;
    this.codes = codes;
    this.ends = ends;
    this.seed = seed;
    this.communities = Communities.detect(graph, 1, SEEDS, seed);
  }

  /** Nodes from which the paths for betweenness lead out; fewer than there are in large graphs. */
  int pivots() {
    long affordable = MOST_STEPS / Math.max(1, graph.edges());
    return (int) Math.min(graph.nodes(), Math.max(100, affordable));
  }

  /**
   * @param shown the codes of the nodes to publish
   */
  List<Node> nodes(int[] shown) {
    double[] pageRank = PageRank.of(graph);
    double[] betweenness =
        graph.nodes() == 0 ? new double[0] : Betweenness.of(graph, pivots(), seed);
    int[] cores = Cores.of(graph);
    List<Node> nodes = new ArrayList<>(shown.length);
    for (int code : shown) {
      int node = node(code);
      Entity entity = ends.entities().get(code);
      nodes.add(
          new Node(
              entity.entity_id(),
              entity.name(),
              entity.type(),
              entity.country(),
              graph.degree(node),
              Math.round(graph.strength(node)),
              pageRank[node],
              betweenness[node],
              cores[node],
              communities.of()[node]));
    }
    return nodes;
  }

  private int node(int code) {
    return Arrays.binarySearch(codes, code);
  }

  /** The community of each code; -1 for codes without an edge. */
  int[] communityOfCode() {
    int[] community = new int[ends.entities().size()];
    Arrays.fill(community, -1);
    for (int node = 0; node < codes.length; node++) {
      community[codes[node]] = communities.of()[node];
    }
    return community;
  }

  /**
   * The communities of which a node is published.
   *
   * @param stories by community; those not in it have none
   * @param shown the codes of the nodes to publish
   */
  List<Community> communities(Map<Integer, Long> stories, int[] shown) {
    int count = communities.stability().length;
    List<List<Integer>> members = new ArrayList<>();
    long[] inside = new long[count];
    for (int community = 0; community < count; community++) {
      members.add(new ArrayList<>());
    }
    double[] loyal = new double[graph.nodes()];
    for (int node = 0; node < graph.nodes(); node++) {
      int community = communities.of()[node];
      members.get(community).add(node);
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        if (communities.of()[graph.neighbour(at)] == community) {
          loyal[node] += graph.weight(at);
          inside[community] += graph.neighbour(at) > node ? 1 : 0;
        }
      }
    }
    BitSet published = new BitSet();
    Arrays.stream(shown).forEach(code -> published.set(communities.of()[node(code)]));
    List<Community> rows = new ArrayList<>();
    for (int community : published.stream().toArray()) {
      long size = members.get(community).size();
      rows.add(
          new Community(
              community,
              label(members.get(community), loyal),
              (int) size,
              stories.getOrDefault(community, 0L),
              size < 2 ? null : (Double) (2. * inside[community] / (size * (size - 1))),
              communities.stability()[community]));
    }
    return rows;
  }

  /** Names by the strength that they put into the community, times its share of all of theirs. */
  private String label(List<Integer> members, double[] loyal) {
    return members.stream()
        .sorted(
            Comparator.comparingDouble(
                    (Integer node) -> -loyal[node] * loyal[node] / graph.strength(node))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NAMES_IN_LABEL)
        .map(node -> ends.entities().get(codes[node]).name())
        .collect(Collectors.joining(", "));
  }
}
