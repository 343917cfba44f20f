package org.tieline.network.graph;

/**
 * The largest k for which a node belongs to the k-core: the part of a graph in which every node has
 * k neighbours or more.
 *
 * <p>Batagelj, V. and Zaversnik, M. (2003): An O(m) algorithm for cores decomposition of networks.
 * arXiv:cs/0310049.
 */
public final class Cores {

  private Cores() {}

  /** By node. */
  public static int[] of(Graph graph) {
    int nodes = graph.nodes();
    int[] core = new int[nodes];
    int largest = 0;
    for (int node = 0; node < nodes; node++) {
      core[node] = graph.degree(node);
      largest = Math.max(largest, core[node]);
    }
    // Nodes sorted by remaining degree; bin[d] is where those of degree d start.
    int[] bin = new int[largest + 2];
    for (int degree : core) {
      bin[degree + 1]++;
    }
    for (int degree = 0; degree <= largest; degree++) {
      bin[degree + 1] += bin[degree];
    }
    int[] sorted = new int[nodes];
    int[] place = new int[nodes];
    int[] next = bin.clone();
    for (int node = 0; node < nodes; node++) {
      place[node] = next[core[node]]++;
      sorted[place[node]] = node;
    }
    for (int i = 0; i < nodes; i++) {
      int node = sorted[i];
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        int other = graph.neighbour(at);
        if (core[other] > core[node]) {
          // Swapped with the first of its degree, which then begins one later.
          int front = bin[core[other]]++;
          int swapped = sorted[front];
          sorted[place[other]] = swapped;
          place[swapped] = place[other];
          sorted[front] = other;
          place[other] = front;
          core[other]--;
        }
      }
    }
    return core;
  }
}
