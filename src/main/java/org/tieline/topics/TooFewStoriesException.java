package org.tieline.topics;

/** The corpus has fewer stories than the topics that the job asks for. */
public final class TooFewStoriesException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooFewStoriesException(int topics, long stories, String language) {
    super(
        "reports.topics.count: %d topics need at least as many stories, and the corpus's main language, %s, has %d; set a lower count, or leave topics out"
            .formatted(topics, language, stories));
  }
}
