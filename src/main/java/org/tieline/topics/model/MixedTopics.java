package org.tieline.topics.model;

import java.util.Arrays;
import java.util.Random;

/**
 * Topics as distributions of terms, of which every text is a mixture. One algorithm, expectation
 * and maximization, fits both methods: on counts with Dirichlet priors latent Dirichlet allocation
 * (Blei, Ng and Jordan 2003; in this form Asuncion et al. 2009), on weights without priors
 * non-negative factors by Kullback and Leibler's divergence (Lee and Seung 2001; Gaussier and
 * Goutte 2005).
 *
 * @param alpha prior weight of each topic in a text
 * @param weighting of terms; null where occurrences count as they are
 * @param terms by term, how probable it is in each topic; 0 in all for one that was not fitted on
 */
record MixedTopics(int count, double alpha, Weighting weighting, float[] terms)
    implements Membership {
  private static final int ITERATIONS = 100;
  private static final int ITERATIONS_OF_A_TEXT = 30;

  /** More stories change the topics little. */
  private static final int MOST_STORIES = 20_000;

  /** Stories whose terms a topic starts with; one with an anchor starts with all that use it. */
  private static final int STARTING = 10;

  /** How much an anchor weighs beside its topic's stories. */
  private static final double HELD = .1;

  /** Latent Dirichlet allocation. */
  static MixedTopics lda(Stories stories, FitPlan plan) {
    return fit(stories, null, plan, .1, .01);
  }

  /** Non-negative factors. */
  static MixedTopics nmf(Stories stories, Weighting weighting, FitPlan plan) {
    return fit(stories, weighting, plan, 1e-6, 1e-6);
  }

  /**
   * @param alpha prior weight of each topic in a story
   * @param eta prior weight of each term in a topic
   */
  private static MixedTopics fit(
      Stories all, Weighting weighting, FitPlan plan, double alpha, double eta) {
    Stories stories = all.thinned(MOST_STORIES);
    int count = plan.count();
    MixedTopics topics = new MixedTopics(count, alpha, weighting, start(stories, plan, eta));
    double[][] mixtures = new double[stories.size()][];
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      double[] sums = new double[topics.terms.length];
      for (int story = 0; story < mixtures.length; story++) {
        Bag bag = stories.bag(story);
        if (mixtures[story] == null) {
          mixtures[story] = uniform(count);
        }
        mixtures[story] = topics.step(bag, topics.weights(bag), mixtures[story], sums);
      }
      anchor(sums, plan);
      topics = new MixedTopics(count, alpha, weighting, probabilities(sums, count, eta));
    }
    return topics;
  }

  private static float[] start(Stories stories, FitPlan plan, double eta) {
    Random random = new Random(plan.seed());
    double[] sums = new double[stories.vocabulary() * plan.count()];
    Arrays.fill(sums, .01);
    for (int topic = 0; topic < plan.anchors().size(); topic++) {
      int[] anchor = plan.anchors().get(topic);
      for (int story = 0; story < stories.size(); story++) {
        int[] terms = stories.bag(story).terms();
        if (Arrays.stream(anchor).anyMatch(term -> Arrays.binarySearch(terms, term) >= 0)) {
          for (int term : terms) {
            sums[term * plan.count() + topic]++;
          }
        }
      }
    }
    for (int topic = plan.anchors().size(); topic < plan.count(); topic++) {
      for (int i = 0; i < STARTING; i++) {
        for (int term : stories.bag(random.nextInt(stories.size())).terms()) {
          sums[term * plan.count() + topic]++;
        }
      }
    }
    anchor(sums, plan);
    return probabilities(sums, plan.count(), eta);
  }

  /** Gives each anchored topic's terms a part of the topic's weight. */
  private static void anchor(double[] sums, FitPlan plan) {
    for (int topic = 0; topic < plan.anchors().size(); topic++) {
      double total = 0;
      for (int at = topic; at < sums.length; at += plan.count()) {
        total += sums[at];
      }
      int[] anchor = plan.anchors().get(topic);
      for (int term : anchor) {
        sums[term * plan.count() + topic] += HELD * total / anchor.length;
      }
    }
  }

  private static float[] probabilities(double[] sums, int count, double eta) {
    double[] totals = new double[count];
    for (int i = 0; i < sums.length; i++) {
      totals[i % count] += sums[i] + eta;
    }
    float[] probabilities = new float[sums.length];
    for (int term = 0; term < sums.length; term += count) {
      if (isSeen(sums, term, count)) {
        for (int topic = 0; topic < count; topic++) {
          probabilities[term + topic] = (float) ((sums[term + topic] + eta) / totals[topic]);
        }
      }
    }
    return probabilities;
  }

  /** Whether any fitted story uses a term; another tells nothing of a text, and has no topic. */
  private static boolean isSeen(double[] sums, int term, int count) {
    for (int topic = 0; topic < count; topic++) {
      if (sums[term + topic] > 0) {
        return true;
      }
    }
    return false;
  }

  private float[] weights(Bag bag) {
    if (weighting != null) {
      return weighting.of(bag);
    }
    float[] counts = new float[bag.counts().length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = bag.counts()[i];
    }
    return counts;
  }

  /**
   * A text's mixture, one step better.
   *
   * @param sums receives each term's weight in each topic; null where it is not wanted
   */
  private double[] step(Bag bag, float[] weights, double[] mixture, double[] sums) {
    double[] next = new double[count];
    double[] parts = new double[count];
    for (int i = 0; i < weights.length; i++) {
      int at = bag.terms()[i] * count;
      double sum = 0;
      for (int topic = 0; topic < count; topic++) {
        parts[topic] = mixture[topic] * terms[at + topic];
        sum += parts[topic];
      }
      double scale = sum > 0 ? weights[i] / sum : 0;
      for (int topic = 0; topic < count; topic++) {
        next[topic] += scale * parts[topic];
      }
      for (int topic = 0; sums != null && topic < count; topic++) {
        sums[at + topic] += scale * parts[topic];
      }
    }
    double total = 0;
    for (int topic = 0; topic < count; topic++) {
      next[topic] += alpha;
      total += next[topic];
    }
    for (int topic = 0; topic < count; topic++) {
      next[topic] /= total;
    }
    return next;
  }

  /** Whether a text has a term that weighs anything in a topic. */
  private boolean isTold(Bag text, float[] weights) {
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0 && terms[text.terms()[i] * count] > 0) {
        return true;
      }
    }
    return false;
  }

  private static double[] uniform(int count) {
    double[] uniform = new double[count];
    Arrays.fill(uniform, 1.0 / count);
    return uniform;
  }

  @Override
  public double[] of(Bag text) {
    float[] weights = weights(text);
    if (!isTold(text, weights)) {
      return new double[0];
    }
    double[] mixture = uniform(count);
    for (int iteration = 0; iteration < ITERATIONS_OF_A_TEXT; iteration++) {
      mixture = step(text, weights, mixture, null);
    }
    return mixture;
  }
}
