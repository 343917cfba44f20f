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

  /** Latent Dirichlet allocation: each story is a mixture of topics, and every word counts. */
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
