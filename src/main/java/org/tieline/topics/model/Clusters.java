package org.tieline.topics.model;

import java.util.List;
import java.util.Random;

/**
 * Topics as clusters of stories in a latent space: many small clusters by k-means, merged by
 * average linkage, which finds large and small topics alike, then told apart by a mixture.
 */
record Clusters(Weighting weighting, LatentSpace space, Mixture mixture) implements Membership {
  /** More change the topics little. */
  private static final int MOST_FOR_SPACE = 50_000;

  private static final int MOST_FOR_START = 20_000;

  /** Clusters before merging: so many for each topic, and not less than the least. */
  private static final int CLUSTERS_A_TOPIC = 2;

  private static final int LEAST_CLUSTERS = 100;
  private static final int STARTS = 2;

  static Clusters fit(Stories stories, Weighting weighting, FitPlan plan) {
    LatentSpace space =
        LatentSpace.of(
            TermMatrix.of(stories, weighting, MOST_FOR_SPACE),
            dimensions(plan.count()),
            plan.seed());
    Cloud cloud = Cloud.of(stories, weighting, space);
    return new Clusters(weighting, space, mixture(cloud, weighting, space, plan));
  }

  /** Few dimensions bring like words together, more keep like topics apart. */
  private static int dimensions(int count) {
    return Math.min(100, 20 + count / 2);
  }

  private static Mixture mixture(
      Cloud cloud, Weighting weighting, LatentSpace space, FitPlan plan) {
    int dimensions = space.dimensions();
    Cloud thinned = cloud.thinned(MOST_FOR_START);
    int clusters =
        Math.min(thinned.size() / 2, Math.max(LEAST_CLUSTERS, CLUSTERS_A_TOPIC * plan.count()));
    clusters = Math.max(plan.count(), clusters);
    SphericalKMeans fine = SphericalKMeans.of(thinned, clusters, STARTS, new Random(plan.seed()));
    double[][] sums = new double[clusters][dimensions];
    double[] sizes = new double[clusters];
    float[] point = new float[dimensions];
    for (int i = 0; i < thinned.size(); i++) {
      java.util.Arrays.fill(point, 0);
      thinned.add(i, 1, point, 0);
      double[] sum = sums[fine.groups()[i]];
      for (int d = 0; d < dimensions; d++) {
        sum[d] += point[d];
      }
      sizes[fine.groups()[i]]++;
    }
    List<AverageLinkage.Merge> merges =
        AverageLinkage.merges(sums, sizes, plan.count() - plan.anchors().size());
    for (AverageLinkage.Merge merge : merges) {
      sizes[merge.gone()] = 0;
    }
    float[] starts = new float[plan.count() * dimensions];
    double[] starting = new double[plan.count()];
    int topic = 0;
    for (int[] anchor : plan.anchors()) {
      Bag bag = Bag.of(anchor.clone());
      space.project(bag, weighting.of(bag), starts, topic * dimensions);
      starting[topic++] = (double) thinned.size() / plan.count();
    }
    for (int cluster = 0; cluster < clusters; cluster++) {
      if (sizes[cluster] > 0) {
        for (int d = 0; d < dimensions; d++) {
          starts[topic * dimensions + d] = (float) sums[cluster][d];
        }
        starting[topic++] = sizes[cluster];
      }
    }
    return Mixture.of(
        cloud, Centres.of(plan.count(), dimensions, starts), starting, plan.anchors().size());
  }

  @Override
  public double[] of(Bag text) {
    float[] direction = new float[space.dimensions()];
    space.project(text, weighting.of(text), direction, 0);
    return Vectors.dot(direction, 0, direction, 0, direction.length) == 0
        ? new double[0]
        : mixture.memberships(direction);
  }
}
