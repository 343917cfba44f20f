package org.tieline.topics.model;

/** How topics are found in stories. */
public enum Method {
  /** Groups of stories that use like words: the most coherent topics, and the fastest. */
  CLUSTERS {
    @Override
    Membership fit(Stories stories, Weighting weighting, FitPlan plan) {
      return Clusters.fit(stories, weighting, plan);
    }
  },

  /**
   * Latent Dirichlet allocation: each story is a mixture of topics, and every word counts. Of our
   * own, for MLlib's depends on how rows are divided, and finds less: on BBC News, 20 topics, its
   * online algorithm has a coherence of .002 with a diversity of .81, its expectation and
   * maximization, tuned, .119 and .84, MALLET .123 and .80, this one .249 and .94; NMF has .273 and
   * .95 ({@code src/bench/run topics}).
   */
  LDA {
    @Override
    Membership fit(Stories stories, Weighting weighting, FitPlan plan) {
      return MixedTopics.lda(stories, plan);
    }
  },

  /** Non-negative factors of weighted terms: each story is a mixture, and telling words count. */
  NMF {
    @Override
    Membership fit(Stories stories, Weighting weighting, FitPlan plan) {
      return MixedTopics.nmf(stories, weighting, plan);
    }
  };

  /** Fits topics to stories, of which there are at least as many as topics. */
  abstract Membership fit(Stories stories, Weighting weighting, FitPlan plan);
}
