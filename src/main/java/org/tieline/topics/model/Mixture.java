package org.tieline.topics.model;

import java.io.Serializable;

/**
 * Topics as von Mises-Fisher distributions of directions, each with its share of the stories
 * (Banerjee et al. 2005). Concentration is the same for all and fixed: fitted to each, it would
 * make every membership certain.
 *
 * @param logShares logarithm of each topic's share of the stories
 */
record Mixture(Centres centres, double[] logShares) implements Serializable {
  private static final double CONCENTRATION = 20;
  private static final int ITERATIONS = 10;

  /** How much an anchor weighs beside its topic's stories. */
  private static final float HELD = 1;

  /**
   * Fitted by expectation and maximization.
   *
   * @param start first centres
   * @param sizes members around each
   * @param anchored how many of the first centres hold what is told of them: half their weight
   *     stays, and an even share of the points, since a share that shrinks from step to step would
   *     take all their points
   */
  static Mixture of(Cloud cloud, Centres start, double[] sizes, int anchored) {
    Mixture mixture = new Mixture(start, logs(sizes));
    int count = start.count();
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      float[] sums = new float[count * start.dimensions()];
      double[] shares = new double[count];
      float[] cosines = new float[count];
      double[] memberships = new double[count];
      for (int point = 0; point < cloud.size(); point++) {
        cloud.cosines(point, mixture.centres, cosines);
        mixture.memberships(cosines, memberships);
        for (int topic = 0; topic < count; topic++) {
          if (memberships[topic] > 1e-4) {
            shares[topic] += memberships[topic];
            cloud.add(point, (float) memberships[topic], sums, topic * start.dimensions());
          }
        }
      }
      for (int topic = 0; topic < anchored; topic++) {
        shares[topic] = Math.max(shares[topic], (double) cloud.size() / count);
        int at = topic * start.dimensions();
        Vectors.normalize(sums, at, start.dimensions());
        Vectors.add(sums, at, start.vector(topic), 0, HELD, start.dimensions());
      }
      mixture = new Mixture(Centres.of(count, start.dimensions(), sums), logs(shares));
    }
    return mixture;
  }

  private static double[] logs(double[] sizes) {
    double sum = 0;
    for (double size : sizes) {
      sum += size;
    }
    double[] logs = new double[sizes.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log((sizes[i] + 1e-6) / (sum + 1e-6));
    }
    return logs;
  }

  /** How probable each topic is for a direction; sums to 1. */
  double[] memberships(float[] direction) {
    float[] cosines = new float[centres.count()];
    centres.cosines(direction, 0, cosines);
    double[] memberships = new double[cosines.length];
    memberships(cosines, memberships);
    return memberships;
  }

  private void memberships(float[] cosines, double[] memberships) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int topic = 0; topic < cosines.length; topic++) {
      memberships[topic] = CONCENTRATION * cosines[topic] + logShares[topic];
      greatest = Math.max(greatest, memberships[topic]);
    }
    double sum = 0;
    for (int topic = 0; topic < cosines.length; topic++) {
      memberships[topic] = Math.exp(memberships[topic] - greatest);
      sum += memberships[topic];
    }
    for (int topic = 0; topic < cosines.length; topic++) {
      memberships[topic] /= sum;
    }
  }
}
