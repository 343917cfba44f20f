package org.tieline.network.graph;

import java.util.Random;

/**
 * Parts communities into well-connected groups: a node that is still alone joins, among the groups
 * of its community where it costs no quality, one at random, sooner the more it gains; nodes and
 * groups that are not tied well enough to the rest of their community stay out (Traag et al. 2019).
 */
final class Refinement {

  /** Theta; gains that differ by much more than this leave nothing to chance. */
  private static final double RANDOMNESS = .01;

  private final Level level;
  private final int[] communities;
  private final double resolution;
  private final int[] groups;
  private final double[] groupWeights;
  private final double[] ties;
  private final boolean[] joined;
  private final double[] communityWeights;
  private final Surroundings around;
  private final double[] gains;

  private Refinement(Level level, int[] communities, double resolution) {
    this.level = level;
    this.communities = communities;
    this.resolution = resolution;
    int nodes = level.nodes();
    groups = Leiden.apart(nodes);
    groupWeights = level.nodeWeights().clone();
    ties = new double[nodes];
    joined = new boolean[nodes];
    communityWeights = new double[nodes];
    around = new Surroundings(nodes);
    gains = new double[nodes];
    for (int node = 0; node < nodes; node++) {
      communityWeights[communities[node]] += groupWeights[node];
      ties[node] = tiesWithin(node);
    }
  }

  /** The group of each node, below the number of nodes; each lies within one community. */
  static int[] of(Level level, int[] communities, double resolution, Random random) {
    var refinement = new Refinement(level, communities, resolution);
    for (int node : Leiden.shuffled(level.nodes(), random)) {
      if (!refinement.joined[node] && refinement.isTiedWell(node)) {
        refinement.join(node, random);
      }
    }
    return refinement.groups;
  }

  private double tiesWithin(int node) {
    double within = 0;
    int end = level.first()[node + 1];
    for (int at = level.first()[node]; at < end; at++) {
      within += communities[level.neighbours()[at]] == communities[node] ? level.weights()[at] : 0;
    }
    return within;
  }

  /** Whether a group's ties to the rest of its community are worth what they cost. */
  private boolean isTiedWell(int group) {
    // A group bears the number of its first node.
    double rest = communityWeights[communities[group]] - groupWeights[group];
    return ties[group] >= groupWeights[group] * rest * resolution;
  }

  private void join(int node, Random random) {
    around.clear();
    around.add(level, node, groups);
    int chosen = chosen(node, random);
    if (chosen == node) {
      return;
    }
    groups[node] = chosen;
    groupWeights[chosen] += groupWeights[node];
    ties[chosen] += ties[node] - 2 * around.weight(chosen);
    joined[node] = true;
    joined[chosen] = true;
  }

  /** A group to join, or the node's own number. */
  private int chosen(int node, Random random) {
    double cost = level.nodeWeights()[node] * resolution;
    double most = 0;
    for (int at = 0; at < around.size(); at++) {
      int group = around.group(at);
      boolean isOpen = communities[group] == communities[node] && isTiedWell(group);
      gains[at] = isOpen ? around.weight(group) - cost * groupWeights[group] : -1;
      most = Math.max(most, gains[at]);
    }
    double sum = chance(-most);
    for (int at = 0; at < around.size(); at++) {
      sum += gains[at] >= 0 ? chance(gains[at] - most) : 0;
    }
    double left = random.nextDouble() * sum;
    int chosen = node;
    for (int at = 0; at < around.size() && left >= 0; at++) {
      if (gains[at] >= 0) {
        chosen = around.group(at);
        left -= chance(gains[at] - most);
      }
    }
    return left >= 0 ? node : chosen;
  }

  /** Strict, as every machine must choose the same. */
  private static double chance(double less) {
    return less == 0 ? 1 : less < -50 * RANDOMNESS ? 0 : StrictMath.exp(less / RANDOMNESS);
  }
}
