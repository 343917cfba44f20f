package org.tieline.network.graph;

/**
 * How far an edge's weight stands out from what the strengths of its ends lead to expect, in
 * standard deviations.
 *
 * <p>Coscia, M. and Neffke, F. (2017): Network backboning with noisy data. ICDE, 425-436. An edge
 * belongs to the backbone if its score exceeds delta deviations: 1.28, 1.64, 2.32 for about 10, 5,
 * 1 % of chance. Weights are counts; each edge counts from both of its ends.
 */
public final class NoiseCorrected {

  private NoiseCorrected() {}

  /** By edge: score over its deviation, to be compared with delta. */
  public static double[] deviations(Graph graph) {
    double[] strengths = graph.strengths();
    double total = 0;
    for (double strength : strengths) {
      total += strength;
    }
    double[] deviations = new double[graph.edges()];
    for (int node = 0; node < graph.nodes(); node++) {
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        if (graph.neighbour(at) > node) {
          deviations[graph.edge(at)] =
              deviation(graph.weight(at), strengths[node], strengths[graph.neighbour(at)], total);
        }
      }
    }
    return deviations;
  }

  /** The paper's equations 1 and 4 to 9, with its names. */
  private static double deviation(double weight, double i, double j, double total) {
    double kappa = total / (i * j);
    double score = (kappa * weight - 1) / (kappa * weight + 1);
    double priorMean = i * j / (total * total);
    double priorVariance =
        i * j * (total - i) * (total - j) / (total * total * total * total * (total - 1));
    double alpha = priorMean * priorMean / priorVariance * (1 - priorMean) - priorMean;
    double beta = priorMean / priorVariance * (1 - priorMean * priorMean) - (1 - priorMean);
    double p = (alpha + weight) / (alpha + beta + total);
    double weightVariance = p * (1 - p) * total;
    double derivative = 1 / (i * j) - total * (i + j) / (i * j * i * j);
    double factor =
        2 * (kappa + weight * derivative) / ((kappa * weight + 1) * (kappa * weight + 1));
    return score / (Math.abs(factor) * Math.sqrt(weightVariance));
  }
}
