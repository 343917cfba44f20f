package org.tieline.network.graph;

/**
 * The share of time that a walker spends at each node who follows edges in proportion to weight and
 * starts anew anywhere once in 1 / (1 - damping) steps.
 *
 * <p>Brin, S. and Page, L. (1998): The anatomy of a large-scale hypertextual web search engine.
 * Computer Networks 30, 107-117. Nodes without edges start anew at once.
 */
public final class PageRank {

  private static final double DAMPING = .85;
  private static final double PRECISION = 1e-10;
  private static final int ROUNDS = 1000;

  private PageRank() {}

  /**
   * By node; they sum to 1. Damping .85. Solved node by node, each from the newest ranks of its
   * neighbours (Gauss and Seidel), which takes half the rounds of whole steps; that all ranks start
   * anew alike where the walker is lost, only scales them.
   */
  public static double[] of(Graph graph) {
    int nodes = graph.nodes();
    double[] strengths = graph.strengths();
    double[] rank = new double[nodes];
    double[] sent = new double[nodes];
    double change = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS && change > PRECISION; round++) {
      change = 0;
      for (int node = 0; node < nodes; node++) {
        double next = (1 - DAMPING) / nodes + DAMPING * received(graph, sent, node);
        change += Math.abs(next - rank[node]);
        rank[node] = next;
        sent[node] = strengths[node] > 0 ? next / strengths[node] : 0;
      }
    }
    double sum = 0;
    for (double each : rank) {
      sum += each;
    }
    for (int node = 0; node < nodes; node++) {
      rank[node] /= sum;
    }
    return rank;
  }

  private static double received(Graph graph, double[] sent, int node) {
    double received = 0;
    int end = graph.first(node + 1);
    for (int at = graph.first(node); at < end; at++) {
      received += graph.weight(at) * sent[graph.neighbour(at)];
    }
    return received;
  }
}
