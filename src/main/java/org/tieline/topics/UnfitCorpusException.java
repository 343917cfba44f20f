package org.tieline.topics;

import java.util.List;

/** The corpus can't have the topics that the job asks for; the message tells the way out. */
public final class UnfitCorpusException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private UnfitCorpusException(String message) {
    super(message);
  }

  static UnfitCorpusException tooFew(int topics, long stories, String language) {
    return new UnfitCorpusException(
        "reports.topics.count: %d topics need at least as many stories, and the corpus's main language, %s, has %d; set a lower count, or leave topics out"
            .formatted(topics, language, stories));
  }

  /** Of one story or two: a word of both tells them not apart, a word of one tells of no other. */
  static UnfitCorpusException notThree(long stories, String language) {
    return new UnfitCorpusException(
        "reports.topics: the corpus is %s in its main language, %s; topics rest on words that some stories share and others lack, so leave topics out or set corpus.duplicates: off"
            .formatted(stories == 1 ? "one story" : "two stories", language));
  }

  static UnfitCorpusException noTerms(String language) {
    return new UnfitCorpusException(
        "reports.topics: the stories in the corpus's main language, %s, share no words but those that most of them have; leave topics out, or set corpus.languages to a language with longer texts"
            .formatted(language));
  }

  static UnfitCorpusException unknownSeed(String name, List<String> words, String language) {
    return new UnfitCorpusException(
        "reports.topics.seeds.%s: of %s none stands in two or more of the stories in %s, and in at most half of them"
            .formatted(name, String.join(", ", words), language));
  }
}
