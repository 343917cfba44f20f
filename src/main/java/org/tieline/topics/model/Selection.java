package org.tieline.topics.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the number of topics: of several numbers the one whose topics come back from other starts
 * and whose terms go together in stories that were not fitted.
 *
 * @param tried in ascending order of count
 * @param chosen the best count
 */
public record Selection(List<Tried> tried, int chosen) implements Serializable {
  private static final int[] COUNTS = {2, 3, 5, 8, 10, 15, 20, 30, 40, 50, 70, 100};

  /** Stories of a topic, on average, at least. */
  private static final int LEAST_STORIES = 10;

  /** More stories tell little more. */
  private static final int MOST_STORIES = 10_000;

  private static final int KEPT = 3;

  /**
   * A number of topics that was tried.
   *
   * @param coherence mean NPMI of topics' terms in the stories that were not fitted, -1 to 1
   * @param stability mean overlap with topics from other starts, 0 to 1
   * @param seconds that it took
   */
  public record Tried(int count, double coherence, double stability, double seconds)
      implements Serializable {}

  /** The plan's count is chosen where the stories are too few to try any that its anchors allow. */
  static Selection of(Stories all, FitPlan plan) {
    Stories stories = all.thinned(MOST_STORIES);
    Stories fitted = new Stories(stories.vocabulary());
    Stories kept = new Stories(stories.vocabulary());
    for (int story = 0; story < stories.size(); story++) {
      (story % KEPT == 0 ? kept : fitted).add(stories.terms(story));
    }
    Weighting weighting = Weighting.of(fitted.uses(), fitted.size());
    List<Tried> tried = new ArrayList<>();
    for (int count : COUNTS) {
      boolean fits = count <= fitted.size() && count > plan.anchors().size();
      if (fits && (tried.isEmpty() || (long) count * LEAST_STORIES <= fitted.size())) {
        tried.add(tried(fitted, kept, weighting, plan.withCount(count)));
      }
    }
    return new Selection(tried, chosen(tried, plan.count()));
  }

  private static Tried tried(Stories fitted, Stories kept, Weighting weighting, FitPlan plan) {
    long start = System.nanoTime();
    Membership membership = plan.method().fit(fitted, weighting, plan);
    int[] topics = Explained.assigned(fitted, membership);
    Explained explained = Explained.of(fitted, topics, plan.count());
    double coherence = explained.coherence(kept);
    double stability = Stability.mean(Stability.of(fitted, weighting, topics, plan));
    return new Tried(plan.count(), coherence, stability, (System.nanoTime() - start) / 1e9);
  }

  /** The best by the sum of both, each from 0 for the least tried to 1 for the most. */
  private static int chosen(List<Tried> tried, int otherwise) {
    int chosen = otherwise;
    double best = -1;
    for (Tried one : tried) {
      double sum =
          scaled(one.coherence(), tried.stream().mapToDouble(Tried::coherence).toArray())
              + scaled(one.stability(), tried.stream().mapToDouble(Tried::stability).toArray());
      if (sum > best) {
        best = sum;
        chosen = one.count();
      }
    }
    return chosen;
  }

  private static double scaled(double value, double[] all) {
    double least = java.util.Arrays.stream(all).min().orElse(0);
    double most = java.util.Arrays.stream(all).max().orElse(0);
    return most > least ? (value - least) / (most - least) : 1;
  }
}
