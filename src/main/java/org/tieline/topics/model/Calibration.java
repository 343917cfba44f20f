package org.tieline.topics.model;

import java.util.Arrays;

/**
 * Makes memberships say what they mean: shares are the chance that another part of the same text is
 * about the topic. Found on stories that a fit of its own did not see: the first half's
 * memberships, raised to a power, are to foretell the second half's topic (temperature scaling, Guo
 * et al. 2017).
 */
final class Calibration {
  private static final double FLOOR = 1e-9;

  /** Terms of a story whose halves can be told. */
  private static final int LONG = 20;

  /** One story in so many is kept from the fit. */
  private static final int KEPT = 3;

  private Calibration() {}

  /** The power that foretells best, by the likelihood; 1 where no story is long enough. */
  static double power(Stories stories, Weighting weighting, FitPlan plan) {
    Stories fitted = new Stories(stories.vocabulary());
    Stories kept = new Stories(stories.vocabulary());
    for (int story = 0; story < stories.size(); story++) {
      (story % KEPT == 0 ? kept : fitted).add(stories.terms(story));
    }
    return fitted.size() < plan.count()
        ? 1
        : power(kept, plan.method().fit(fitted, weighting, plan));
  }

  private static double power(Stories stories, Membership membership) {
    double[][] logs = new double[stories.size()][];
    int[] topics = new int[stories.size()];
    int size = 0;
    for (int story = 0; story < stories.size(); story++) {
      int length = stories.length(story);
      double[] first = membership.of(stories.part(story, 0, length / 2));
      int topic = Explained.first(membership.of(stories.part(story, length / 2, length)));
      if (length >= LONG && first.length > 0 && topic >= 0) {
        logs[size] = Arrays.stream(first).map(p -> Math.log(p + FLOOR)).toArray();
        topics[size++] = topic;
      }
    }
    double best = 1;
    double most = Double.NEGATIVE_INFINITY;
    for (int step = 1; step <= 40 && size > 0; step++) {
      double power = step / 20.0;
      double likelihood = 0;
      for (int i = 0; i < size; i++) {
        likelihood += power * logs[i][topics[i]] - Math.log(sum(logs[i], power));
      }
      if (likelihood > most) {
        most = likelihood;
        best = power;
      }
    }
    return best;
  }

  /** Memberships raised to a power, summing to 1. */
  static double[] shares(double[] memberships, double power) {
    double[] shares = new double[memberships.length];
    double sum = 0;
    for (int topic = 0; topic < shares.length; topic++) {
      shares[topic] = Math.exp(power * Math.log(memberships[topic] + FLOOR));
      sum += shares[topic];
    }
    for (int topic = 0; topic < shares.length; topic++) {
      shares[topic] /= sum;
    }
    return shares;
  }

  private static double sum(double[] logs, double power) {
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(power * log);
    }
    return sum;
  }
}
