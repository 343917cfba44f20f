package org.tieline.network.graph;

/** The weight of edges from one or more nodes to each of the groups around them. */
final class Surroundings {

  private final double[] weights;
  private final int[] groups;
  private int size;

  /**
   * @param groups how many there may be, numbered from 0
   */
  Surroundings(int groups) {
    this.weights = new double[groups];
    this.groups = new int[groups];
  }

  void clear() {
    for (int at = 0; at < size; at++) {
      weights[groups[at]] = 0;
    }
    size = 0;
  }

  /** Adds a node's edges; {@code groupOf} tells the group of each of the level's nodes. */
  void add(Level level, int node, int[] groupOf) {
    int end = level.first()[node + 1];
    for (int at = level.first()[node]; at < end; at++) {
      int group = groupOf[level.neighbours()[at]];
      // An edge weighs more than nothing, so that a group without weight is a new one.
      if (weights[group] == 0) {
        groups[size++] = group;
      }
      weights[group] += level.weights()[at];
    }
  }

  /** How many groups have an edge. */
  int size() {
    return size;
  }

  /** The group at a place from 0 to below {@link #size}, in the order in which they were met. */
  int group(int at) {
    return groups[at];
  }

  /** The weight of the edges to a group, 0 without one. */
  double weight(int group) {
    return weights[group];
  }

  /** Writes all groups but one, and their weights, from a place on; tells the place behind. */
  int copyAllBut(int group, int[] toGroups, double[] toWeights, int from) {
    int to = from;
    for (int at = 0; at < size; at++) {
      if (groups[at] != group) {
        toGroups[to] = groups[at];
        toWeights[to++] = weights[groups[at]];
      }
    }
    return to;
  }
}
