package org.tieline.topics.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Merges groups of directions two by two, those first whose members are most alike on average
 * (Sokal and Michener 1958). The average of all cosines between two groups is the product of their
 * mean vectors, so that the groups' sums are all that is needed.
 */
final class AverageLinkage {
  private AverageLinkage() {}

  /**
   * Two groups become one, which keeps the lesser number.
   *
   * @param distance 1 - the average cosine of their members, 0 to 2
   */
  record Merge(int kept, int gone, double distance) {}

  /**
   * The merges that leave so many groups, in order.
   *
   * @param sums of each group's members; the array is overwritten
   * @param sizes members of each group; an empty group merges with none
   */
  static List<Merge> merges(double[][] sums, double[] sizes, int left) {
    boolean[] alive = new boolean[sums.length];
    int groups = 0;
    for (int group = 0; group < sums.length; group++) {
      alive[group] = sizes[group] > 0;
      groups += alive[group] ? 1 : 0;
    }
    double[][] likeness = new double[sums.length][];
    for (int a = 0; a < sums.length; a++) {
      likeness[a] = new double[a];
      for (int b = 0; b < a; b++) {
        likeness[a][b] = likeness(sums, sizes, a, b);
      }
    }
    List<Merge> merges = new ArrayList<>();
    for (; groups > left; groups--) {
      Merge merge = nearest(likeness, alive);
      merges.add(merge);
      int kept = merge.kept();
      for (int i = 0; i < sums[kept].length; i++) {
        sums[kept][i] += sums[merge.gone()][i];
      }
      sizes[kept] += sizes[merge.gone()];
      alive[merge.gone()] = false;
      for (int other = 0; other < sums.length; other++) {
        if (alive[other] && other != kept) {
          likeness[Math.max(kept, other)][Math.min(kept, other)] =
              likeness(sums, sizes, kept, other);
        }
      }
    }
    return merges;
  }

  private static double likeness(double[][] sums, double[] sizes, int a, int b) {
    double product = 0;
    for (int i = 0; i < sums[a].length; i++) {
      product += sums[a][i] * sums[b][i];
    }
    return product / (sizes[a] * sizes[b]);
  }

  private static Merge nearest(double[][] likeness, boolean[] alive) {
    Merge nearest = null;
    for (int a = 1; a < alive.length; a++) {
      for (int b = 0; alive[a] && b < a; b++) {
        double distance = 1 - likeness[a][b];
        if (alive[b] && (nearest == null || distance < nearest.distance())) {
          nearest = new Merge(b, a, distance);
        }
      }
    }
    return nearest;
  }
}
