package org.tieline.network.graph;

/**
 * An undirected weighted graph in arrays. The neighbours of node v stand, rising, from {@code
 * first(v)} up to {@code first(v + 1)}; every edge stands there twice, once for each end.
 */
public final class Graph {

  private final int[] first;
  private final int[] neighbours;
  private final int[] edges;
  private final double[] weights;

  private Graph(int[] first, int[] neighbours, int[] edges, double[] weights) {
    this.first = first;
    this.neighbours = neighbours;
    this.edges = edges;
    this.weights = weights;
  }

  /**
   * Of its edges, in any order.
   *
   * @param nodes number of nodes, numbered from 0
   * @param from one end, an edge each
   * @param to the other end; not the same node, and no pair twice
   * @param weights over 0, an edge each
   */
  public static Graph of(int nodes, int[] from, int[] to, double[] weights) {
    int[] start = new int[nodes + 1];
    for (int edge = 0; edge < from.length; edge++) {
      if (from[edge] == to[edge] || !(weights[edge] > 0)) {
        throw new IllegalArgumentException(
            "Not an edge: %d to %d, weight %s".formatted(from[edge], to[edge], weights[edge]));
      }
      start[from[edge] + 1]++;
      start[to[edge] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      start[node + 1] += start[node];
    }
    // Filled by one end, then read in that order by the other: neighbours come out rising.
    int[] byFrom = filled(start, from, to, null);
    int[] edges = filled(start, from, to, byFrom);
    int[] neighbours = new int[edges.length];
    double[] placed = new double[edges.length];
    for (int node = 0; node < nodes; node++) {
      for (int at = start[node]; at < start[node + 1]; at++) {
        neighbours[at] = from[edges[at]] + to[edges[at]] - node;
        placed[at] = weights[edges[at]];
        if (at > start[node] && neighbours[at] == neighbours[at - 1]) {
          throw new IllegalArgumentException(
              "An edge twice: %d to %d".formatted(node, neighbours[at]));
        }
      }
    }
    return new Graph(start, neighbours, edges, placed);
  }

  /** Edges by end; in input order, or in the order of {@code order}, which lists each twice. */
  private static int[] filled(int[] start, int[] from, int[] to, int[] order) {
    int[] next = start.clone();
    int[] edges = new int[2 * from.length];
    if (order == null) {
      for (int edge = 0; edge < from.length; edge++) {
        edges[next[from[edge]]++] = edge;
        edges[next[to[edge]]++] = edge;
      }
      return edges;
    }
    for (int node = 0; node + 1 < start.length; node++) {
      for (int at = start[node]; at < start[node + 1]; at++) {
        int other = from[order[at]] + to[order[at]] - node;
        edges[next[other]++] = order[at];
      }
    }
    return edges;
  }

  public int nodes() {
    return first.length - 1;
  }

  public int edges() {
    return edges.length / 2;
  }

  /** Where a node's neighbours start; also for the number of nodes, where the last ones end. */
  public int first(int node) {
    return first[node];
  }

  public int neighbour(int at) {
    return neighbours[at];
  }

  /** The edge to the neighbour at this place, numbered as given. */
  public int edge(int at) {
    return edges[at];
  }

  /** The weight of the edge to the neighbour at this place. */
  public double weight(int at) {
    return weights[at];
  }

  public int degree(int node) {
    return first[node + 1] - first[node];
  }

  /** The sum of the weights of a node's edges. */
  public double strength(int node) {
    double sum = 0;
    for (int at = first[node]; at < first[node + 1]; at++) {
      sum += weights[at];
    }
    return sum;
  }

  /** The strengths of all nodes. */
  public double[] strengths() {
    double[] strengths = new double[nodes()];
    for (int node = 0; node < strengths.length; node++) {
      strengths[node] = strength(node);
    }
    return strengths;
  }

  /** This graph as the lowest level, its strengths as weights of nodes. */
  Level level() {
    return new Level(first, neighbours, weights, strengths());
  }
}
