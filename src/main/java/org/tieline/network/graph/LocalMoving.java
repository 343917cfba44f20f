package org.tieline.network.graph;

import java.util.Random;

/**
 * Moves nodes, one by one, to the community around them where they add most to the quality, until
 * none waits; a node waits anew whenever a neighbour left for another community (the fast local
 * move of Traag et al. 2019).
 */
final class LocalMoving {

  /** Of a node's weight; rounding alone must not move nodes to and fro for ever. */
  private static final double LEAST_GAIN = 1e-12;

  private final Level level;
  private final double resolution;
  private final int[] communities;
  private final double[] weights;
  private final int[] sizes;
  private final int[] empty;
  private int empties;
  private final Surroundings around;

  private LocalMoving(Level level, int[] communities, double resolution) {
    this.level = level;
    this.resolution = resolution;
    this.communities = communities;
    int nodes = level.nodes();
    weights = new double[nodes];
    sizes = new int[nodes];
    empty = new int[nodes];
    around = new Surroundings(nodes);
    for (int node = 0; node < nodes; node++) {
      sizes[communities[node]]++;
      weights[communities[node]] += level.nodeWeights()[node];
    }
    for (int community = nodes - 1; community >= 0; community--) {
      if (sizes[community] == 0) {
        empty[empties++] = community;
      }
    }
  }

  /**
   * Changes the communities, which are below the number of nodes, in place.
   *
   * @param resolution what a pair of nodes costs that share a community, for each of their weights
   */
  static void improve(Level level, int[] communities, double resolution, Random random) {
    new LocalMoving(level, communities, resolution).run(random);
  }

  private void run(Random random) {
    int nodes = level.nodes();
    int[] queue = Leiden.shuffled(nodes, random);
    boolean[] settled = new boolean[nodes];
    int head = 0;
    int waiting = nodes;
    while (waiting > 0) {
      int node = queue[head];
      head = head + 1 < nodes ? head + 1 : 0;
      waiting--;
      settled[node] = true;
      if (moves(node)) {
        waiting = unsettle(node, settled, queue, head, waiting);
      }
    }
  }

  private boolean moves(int node) {
    int own = communities[node];
    double nodeWeight = level.nodeWeights()[node];
    if (--sizes[own] == 0) {
      weights[own] = 0;
      empty[empties++] = own;
    } else {
      weights[own] -= nodeWeight;
    }
    around.clear();
    around.add(level, node, communities);
    double cost = nodeWeight * resolution;
    int best = own;
    double most = around.weight(own) - cost * weights[own] + LEAST_GAIN * nodeWeight;
    if (most < 0) {
      best = empty[empties - 1];
      most = 0;
    }
    for (int at = 0; at < around.size(); at++) {
      int community = around.group(at);
      double gain = around.weight(community) - cost * weights[community];
      if (gain > most) {
        best = community;
        most = gain;
      }
    }
    if (sizes[best] == 0) {
      empties--;
    }
    sizes[best]++;
    weights[best] += nodeWeight;
    communities[node] = best;
    return best != own;
  }

  /** Queues a node's settled neighbours outside its community; tells how many then wait. */
  private int unsettle(int node, boolean[] settled, int[] queue, int head, int waiting) {
    int end = level.first()[node + 1];
    for (int at = level.first()[node]; at < end; at++) {
      int neighbour = level.neighbours()[at];
      if (settled[neighbour] && communities[neighbour] != communities[node]) {
        settled[neighbour] = false;
        int place = head + waiting++;
        queue[place < queue.length ? place : place - queue.length] = neighbour;
      }
    }
    return waiting;
  }
}
