package org.tieline.network.graph;

import java.util.Arrays;

/**
 * How likely a node would give so large a share of its strength to one edge by chance; small values
 * make a graph's backbone.
 *
 * <p>Serrano, M. A., Boguna, M. and Vespignani, A. (2009): Extracting the multiscale backbone of
 * complex weighted networks. PNAS 106, 6483-6488, equation 2: alpha = (1 - w / s)<sup>k - 1</sup>;
 * an edge belongs to the backbone if it does from either end. For an end with one edge only the
 * other end decides.
 */
public final class DisparityFilter {

  private DisparityFilter() {}

  /** By edge: the lesser alpha of its ends, 0 to 1. */
  public static double[] alphas(Graph graph) {
    double[] alphas = new double[graph.edges()];
    Arrays.fill(alphas, 1);
    for (int node = 0; node < graph.nodes(); node++) {
      int degree = graph.degree(node);
      double strength = graph.strength(node);
      for (int at = graph.first(node); degree > 1 && at < graph.first(node + 1); at++) {
        double alpha = Math.pow(1 - graph.weight(at) / strength, degree - 1);
        alphas[graph.edge(at)] = Math.min(alphas[graph.edge(at)], alpha);
      }
    }
    return alphas;
  }
}
