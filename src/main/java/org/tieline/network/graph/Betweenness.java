package org.tieline.network.graph;

import java.util.Arrays;
import java.util.Random;

/**
 * The number of pairs of other nodes whose shortest paths lead through a node, by shares where
 * there are several; a step is a step, whatever its weight.
 *
 * <p>Brandes, U. (2001): A faster algorithm for betweenness centrality. Journal of Mathematical
 * Sociology 25, 163-177. Time grows with nodes times edges; from pivots (Brandes, U. and Pich, C.
 * (2007), International Journal of Bifurcation and Chaos 17, 2303-2318) with pivots times edges.
 */
public final class Betweenness {

  private final Graph graph;
  private final double[] result;
  private final int[] queue;
  private final int[] distance;
  private final double[] paths;
  private final double[] dependency;

  private Betweenness(Graph graph) {
    this.graph = graph;
    this.result = new double[graph.nodes()];
    this.queue = new int[graph.nodes()];
    this.distance = new int[graph.nodes()];
    this.paths = new double[graph.nodes()];
    this.dependency = new double[graph.nodes()];
  }

  /** By node, exactly; each unordered pair counts once. */
  public static double[] of(Graph graph) {
    return of(graph, graph.nodes(), 0);
  }

  /**
   * By node, from the paths out of some nodes only, scaled to all.
   *
   * @param pivots how many, at least 1; from the number of nodes on the result is exact
   * @param seed chooses them
   */
  public static double[] of(Graph graph, int pivots, long seed) {
    int nodes = graph.nodes();
    int[] sources = new int[nodes];
    Arrays.setAll(sources, node -> node);
    int used = Math.min(pivots, nodes);
    if (used < nodes) {
      var random = new Random(seed);
      for (int i = 0; i < used; i++) {
        int other = i + random.nextInt(nodes - i);
        int source = sources[other];
        sources[other] = sources[i];
        sources[i] = source;
      }
    }
    var betweenness = new Betweenness(graph);
    for (int i = 0; i < used; i++) {
      betweenness.addPathsFrom(sources[i]);
    }
    // Every pair was seen from both of its ends.
    double scale = (double) nodes / used / 2;
    return Arrays.stream(betweenness.result).map(sum -> sum * scale).toArray();
  }

  private void addPathsFrom(int source) {
    Arrays.fill(distance, -1);
    Arrays.fill(paths, 0);
    Arrays.fill(dependency, 0);
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int node = queue[i];
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        int next = graph.neighbour(at);
        if (distance[next] < 0) {
          distance[next] = distance[node] + 1;
          queue[reached++] = next;
        }
        if (distance[next] == distance[node] + 1) {
          paths[next] += paths[node];
        }
      }
    }
    for (int i = reached - 1; i > 0; i--) {
      int node = queue[i];
      double share = (1 + dependency[node]) / paths[node];
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        int before = graph.neighbour(at);
        if (distance[before] == distance[node] - 1) {
          dependency[before] += paths[before] * share;
        }
      }
      result[node] += dependency[node];
    }
  }
}
