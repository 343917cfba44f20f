package org.tieline.network.graph;

import java.util.Arrays;

/**
 * The share of time that a walker spends at each node who follows edges in proportion to weight and
 * starts anew anywhere once in 1 / (1 - damping) steps.
 *
 * <p>Brin, S. and Page, L. (1998): The anatomy of a large-scale hypertextual web search engine.
 * Computer Networks 30, 107-117. Nodes without edges start anew at once.
 */
public final class PageRank {

  private static final double DAMPING = .85;
  private static final double PRECISION = 1e-12;
  private static final int ROUNDS = 1000;

  private PageRank() {}

  /** By node; they sum to 1. Damping .85. */
  public static double[] of(Graph graph) {
    int nodes = graph.nodes();
    double[] strengths = graph.strengths();
    double[] rank = new double[nodes];
    double[] sent = new double[nodes];
    Arrays.fill(rank, 1. / nodes);
    double change = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS && change > PRECISION; round++) {
      double lost = 0;
      for (int node = 0; node < nodes; node++) {
        sent[node] = strengths[node] > 0 ? rank[node] / strengths[node] : 0;
        lost += strengths[node] > 0 ? 0 : rank[node];
      }
      double everywhere = (1 - DAMPING + DAMPING * lost) / nodes;
      change = 0;
      for (int node = 0; node < nodes; node++) {
        double received = 0;
        for (int at = graph.first(node); at < graph.first(node + 1); at++) {
          received += graph.weight(at) * sent[graph.neighbour(at)];
        }
        double next = everywhere + DAMPING * received;
        change += Math.abs(next - rank[node]);
        rank[node] = next;
      }
    }
    return rank;
  }
}
