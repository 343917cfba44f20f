package org.tieline.network.graph;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

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
    Level level = graph.level();
    double total = Math.max(sum(level.nodeWeights()), Double.MIN_NORMAL);
    int[][] runs = new int[seeds][];
    double[] qualities = new double[seeds];
    IntStream.range(0, seeds)
        .parallel()
        .forEach(
            run -> {
              var random = new Random(seed + run);
              runs[run] = bySize(Leiden.communities(level, resolution / total, random));
              qualities[run] = modularity(level, runs[run], resolution, total);
            });
    int best = 0;
    for (int run = 1; run < seeds; run++) {
      best = qualities[run] > qualities[best] ? run : best;
    }
    return new Communities(runs[best], stability(runs, best), qualities[best]);
  }

  /** Newman, M. E. J. and Girvan, M. (2004): Physical Review E 69, 026113. */
  private static double modularity(Level level, int[] of, double resolution, double total) {
    double within = 0;
    double[] strengths = new double[level.nodes()];
    for (int node = 0; node < level.nodes(); node++) {
      strengths[of[node]] += level.nodeWeights()[node];
      for (int at = level.first()[node]; at < level.first()[node + 1]; at++) {
        within += of[level.neighbours()[at]] == of[node] ? level.weights()[at] : 0;
      }
    }
    double expected = 0;
    for (double strength : strengths) {
      expected += strength / total * strength / total;
    }
    return within / total - resolution * expected;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** Renumbers communities, which stand in the order of their least nodes: the largest first. */
  private static int[] bySize(int[] communities) {
    int[] sizes = sizes(communities);
    long[] order = new long[sizes.length];
    for (int community = 0; community < sizes.length; community++) {
      order[community] = (long) (communities.length - sizes[community]) << 32 | community;
    }
    Arrays.sort(order);
    int[] rank = new int[sizes.length];
    for (int place = 0; place < order.length; place++) {
      rank[(int) order[place]] = place;
    }
    int[] ranked = new int[communities.length];
    for (int node = 0; node < ranked.length; node++) {
      ranked[node] = rank[communities[node]];
    }
    return ranked;
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
    for (int community = 0; community < sum.length; community++) {
      sum[community] = runs.length == 1 ? 1 : sum[community] / (runs.length - 1);
    }
    return sum;
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
    int count = 0;
    for (int community : communities) {
      count = Math.max(count, community + 1);
    }
    int[] sizes = new int[count];
    for (int community : communities) {
      sizes[community]++;
    }
    return sizes;
  }
}
