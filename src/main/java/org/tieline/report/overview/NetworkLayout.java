package org.tieline.report.overview;

import java.util.List;
import java.util.Random;
import nl.cwts.networkanalysis.GradientDescentVOSLayoutAlgorithm;
import nl.cwts.networkanalysis.Layout;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Places for a network's nodes: the VOS layout, in which what is strongly linked stands close (van
 * Eck, Waltman, Dekker and van den Berg 2010), by CWTS' networkanalysis.
 */
final class NetworkLayout {
  private static final long SEED = 7;
  private static final int STARTS = 5;
  private static final int ITERATIONS = 1000;
  private static final double INWARD = .5;

  private NetworkLayout() {}

  /**
   * An edge between two nodes.
   *
   * @param weight greater than 0
   */
  record Link(int a, int b, double weight) {}

  /**
   * x and y of each node, -1 to 1.
   *
   * @param nodes number of nodes
   */
  static double[][] of(int nodes, List<Link> links) {
    if (nodes == 0 || links.isEmpty()) {
      return new double[nodes][2];
    }
    LargeIntArray[] ends = {new LargeIntArray(links.size()), new LargeIntArray(links.size())};
    LargeDoubleArray weights = new LargeDoubleArray(links.size());
    for (int i = 0; i < links.size(); i++) {
      ends[0].set(i, links.get(i).a());
      ends[1].set(i, links.get(i).b());
      weights.set(i, links.get(i).weight());
    }
    Network network =
        new Network(nodes, true, ends, weights, false, true)
            .createNormalizedNetworkUsingAssociationStrength();
    Layout best = null;
    double least = Double.POSITIVE_INFINITY;
    Random random = new Random(SEED);
    for (int start = 0; start < STARTS; start++) {
      GradientDescentVOSLayoutAlgorithm algorithm = new GradientDescentVOSLayoutAlgorithm(random);
      algorithm.setMaxNIterations(ITERATIONS);
      Layout found = algorithm.findLayout(network);
      double quality = algorithm.calcQuality(network, found);
      if (quality < least) {
        least = quality;
        best = found;
      }
    }
    best.standardize(true);
    return gathered(best.getCoordinates());
  }

  /**
   * The coordinates, [axis][node], as a point a node. Distances from the centre are drawn in, by
   * their power of .5: nodes with one weak link would else fill the picture with nothing.
   */
  private static double[][] gathered(double[][] coordinates) {
    int nodes = coordinates[0].length;
    double farthest = 0;
    for (int node = 0; node < nodes; node++) {
      farthest = Math.max(farthest, Math.hypot(coordinates[0][node], coordinates[1][node]));
    }
    double[][] points = new double[nodes][2];
    for (int node = 0; node < nodes; node++) {
      double distance = Math.hypot(coordinates[0][node], coordinates[1][node]);
      double scale = distance == 0 ? 0 : Math.pow(distance / farthest, INWARD) / distance;
      for (int axis = 0; axis < 2; axis++) {
        points[node][axis] = Math.rint(1000 * coordinates[axis][node] * scale) / 1000;
      }
    }
    return points;
  }
}
