package org.tieline.network.graph;

import java.util.Random;

/**
 * The Leiden algorithm over the quality: weight of edges within communities, less the resolution
 * for every pair of nodes within, times their weights (modularity, for strengths as weights and 1 /
 * (2 m) as resolution).
 *
 * <p>Traag, V. A., Waltman, L. and van Eck, N. J. (2019): From Louvain to Leiden: guaranteeing
 * well-connected communities. Scientific Reports 9, 5233.
 */
final class Leiden {

  private static final int ITERATIONS = 2;

  private Leiden() {}

  /** The community of each node, numbered from 0 in the order of their least nodes. */
  static int[] communities(Level level, double resolution, Random random) {
    int[] communities = apart(level.nodes());
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      communities = improved(level, communities, resolution, random);
    }
    return communities;
  }

  private static int[] improved(Level level, int[] communities, double resolution, Random random) {
    int nodes = level.nodes();
    LocalMoving.improve(level, communities, resolution, random);
    if (close(communities) == nodes) {
      return communities;
    }
    int[] groups = Refinement.of(level, communities, resolution, random);
    int count = close(groups);
    if (count == nodes) {
      return communities;
    }
    int[] above = new int[count];
    for (int node = 0; node < nodes; node++) {
      above[groups[node]] = communities[node];
    }
    above = improved(level.merged(groups, count), above, resolution, random);
    for (int node = 0; node < nodes; node++) {
      communities[node] = above[groups[node]];
    }
    return communities;
  }

  /** Every node by itself. */
  static int[] apart(int nodes) {
    int[] groups = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      groups[node] = node;
    }
    return groups;
  }

  /** The numbers below a number in an order of chance (Fisher and Yates). */
  static int[] shuffled(int count, Random random) {
    int[] order = apart(count);
    for (int last = count - 1; last > 0; last--) {
      int place = random.nextInt(last + 1);
      int number = order[place];
      order[place] = order[last];
      order[last] = number;
    }
    return order;
  }

  /** Closes gaps, in the order in which groups are met; tells how many there are. */
  private static int close(int[] groups) {
    int[] closed = new int[groups.length];
    int count = 0;
    for (int node = 0; node < groups.length; node++) {
      if (closed[groups[node]] == 0) {
        closed[groups[node]] = ++count;
      }
      groups[node] = closed[groups[node]] - 1;
    }
    return count;
  }
}
