package org.tieline.network.graph;

import java.util.Arrays;

/**
 * A graph on one level of the Leiden algorithm: a node stands for one or more of the graph below,
 * the edges within it are left out. Laid out as {@link Graph}; neighbours stand in any order.
 *
 * @param first where a node's neighbours start; one more than nodes
 * @param neighbours from {@code first[node]} up to {@code first[node + 1]}
 * @param weights of the edges to them, over 0
 * @param nodeWeights what a node brings into a community, its strength for modularity
 */
record Level(int[] first, int[] neighbours, double[] weights, double[] nodeWeights) {

  int nodes() {
    return nodeWeights.length;
  }

  /**
   * The level above.
   *
   * @param parts of this level's nodes, numbered from 0 without gaps
   * @param count of parts
   */
  Level merged(int[] parts, int count) {
    int[] start = starts(parts, count);
    int[] nodes = sorted(parts, start);
    int[] above = new int[count + 1];
    int[] others = new int[neighbours.length];
    double[] between = new double[neighbours.length];
    double[] merged = new double[count];
    var around = new Surroundings(count);
    for (int part = 0; part < count; part++) {
      merged[part] = gather(nodes, start[part], start[part + 1], parts, around);
      above[part + 1] = around.copyAllBut(part, others, between, above[part]);
    }
    return new Level(
        above, Arrays.copyOf(others, above[count]), Arrays.copyOf(between, above[count]), merged);
  }

  /** Where each part's nodes start in the order of parts; one more than parts. */
  private static int[] starts(int[] parts, int count) {
    int[] start = new int[count + 1];
    for (int part : parts) {
      start[part + 1]++;
    }
    for (int part = 0; part < count; part++) {
      start[part + 1] += start[part];
    }
    return start;
  }

  private static int[] sorted(int[] parts, int[] start) {
    int[] next = start.clone();
    int[] nodes = new int[parts.length];
    for (int node = 0; node < parts.length; node++) {
      nodes[next[parts[node]]++] = node;
    }
    return nodes;
  }

  /** What is around a part's nodes; tells their weight. */
  private double gather(int[] nodes, int from, int to, int[] parts, Surroundings around) {
    around.clear();
    double weight = 0;
    for (int at = from; at < to; at++) {
      around.add(this, nodes[at], parts);
      weight += nodeWeights[nodes[at]];
    }
    return weight;
  }
}
