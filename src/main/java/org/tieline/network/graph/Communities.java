package org.tieline.network.graph;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Groups of nodes with more weight between them than their strengths lead to expect, by the Leiden
 * algorithm over modularity; the best of several seeds, with the share that the others confirm.
 *
 * <p>Traag, V. A., Waltman, L. and van Eck, N. J. (2019): From Louvain to Leiden: guaranteeing
 * well-connected communities. Scientific Reports 9, 5233. Stability after Hennig, C. (2007):
 * Cluster-wise assessment of cluster stability. Computational Statistics & Data Analysis 52,
 * 258-271.
 *
 * @param of the community of each node; the largest is 0, of equal ones that of the lesser node
 * @param stability by community: the mean over the other seeds of the largest Jaccard coefficient
 *     with any of their communities, 0 to 1; 1 for a single seed
 * @param modularity of the division, at resolution 1 at most 1
 */
public record Communities(int[] of, double[] stability, double modularity) {

  private static final int ITERATIONS = 2;
  private static final double RANDOMNESS = .01;

  /**
   * Detects communities.
   *
   * @param resolution 1 for modularity; more gives smaller communities
   * @param seeds how many runs, at least 1
   * @param seed of the first run; the others follow
   */
  public static Communities detect(Graph graph, double resolution, int seeds, long seed) {
    if (graph.nodes() == 0) {
      return new Communities(new int[0], new double[0], 0);
    }
    var network = network(graph);
    double scaled =
        resolution / (2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
    int[][] runs = new int[seeds][];
    double[] qualities = new double[seeds];
    IntStream.range(0, seeds)
        .parallel()
        .forEach(
            run -> {
              var leiden =
                  new LeidenAlgorithm(scaled, ITERATIONS, RANDOMNESS, new Random(seed + run));
              Clustering found = leiden.findClustering(network);
              qualities[run] = leiden.calcQuality(network, found);
              runs[run] = bySize(found.getClusters());
            });
    int best = 0;
    for (int run = 1; run < seeds; run++) {
      best = qualities[run] > qualities[best] ? run : best;
    }
    return new Communities(runs[best], stability(runs, best), qualities[best]);
  }

  private static Network network(Graph graph) {
    int places = graph.first(graph.nodes());
    long[] first = IntStream.rangeClosed(0, graph.nodes()).mapToLong(graph::first).toArray();
    int[] neighbours = IntStream.range(0, places).map(graph::neighbour).toArray();
    double[] weights = IntStream.range(0, places).mapToDouble(graph::weight).toArray();
    return new Network(
        graph.nodes(),
        true,
        first,
        new LargeIntArray(neighbours),
        new LargeDoubleArray(weights),
        false);
  }

  /** Renumbers: the largest first, of equal ones that of the lesser node. */
  private static int[] bySize(int[] clusters) {
    int count = Arrays.stream(clusters).max().orElse(-1) + 1;
    int[] size = new int[count];
    int[] lowest = new int[count];
    Arrays.fill(lowest, clusters.length);
    for (int node = 0; node < clusters.length; node++) {
      size[clusters[node]]++;
      lowest[clusters[node]] = Math.min(lowest[clusters[node]], node);
    }
    int[] rank = new int[count];
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(
                (a, b) ->
                    size[a] != size[b]
                        ? Integer.compare(size[b], size[a])
                        : Integer.compare(lowest[a], lowest[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int place = 0; place < count; place++) {
      rank[order[place]] = place;
    }
    return Arrays.stream(clusters).map(cluster -> rank[cluster]).toArray();
  }

  private static double[] stability(int[][] runs, int best) {
    int[] sizes = sizes(runs[best]);
    double[] sum = new double[sizes.length];
    for (int run = 0; run < runs.length; run++) {
      if (run != best) {
        double[] jaccard = bestJaccard(runs[best], sizes, runs[run]);
        for (int community = 0; community < sum.length; community++) {
          sum[community] += jaccard[community];
        }
      }
    }
    return Arrays.stream(sum)
        .map(total -> runs.length == 1 ? 1 : total / (runs.length - 1))
        .toArray();
  }

  private static double[] bestJaccard(int[] communities, int[] sizes, int[] others) {
    int[] otherSizes = sizes(others);
    // Pairs (community, other community) of all nodes, sorted, so that equal ones are adjacent.
    long[] pairs = new long[communities.length];
    Arrays.setAll(pairs, node -> (long) communities[node] << 32 | others[node]);
    Arrays.sort(pairs);
    double[] best = new double[sizes.length];
    for (int start = 0, end; start < pairs.length; start = end) {
      end = start;
      while (end < pairs.length && pairs[end] == pairs[start]) {
        end++;
      }
      int community = (int) (pairs[start] >> 32);
      int shared = end - start;
      int union = sizes[community] + otherSizes[(int) pairs[start]] - shared;
      best[community] = Math.max(best[community], (double) shared / union);
    }
    return best;
  }

  private static int[] sizes(int[] communities) {
    int[] sizes = new int[Arrays.stream(communities).max().orElse(-1) + 1];
    for (int community : communities) {
      sizes[community]++;
    }
    return sizes;
  }
}
