package org.tieline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** The lemma dictionary of Lucene's Ukrainian analyser (4 MB), read when first used. */
final class UkrainianLemmas {

  static final Dictionary DICTIONARY = read();

  private UkrainianLemmas() {}

  private static Dictionary read() {
    URL resource =
        UkrainianMorfologikAnalyzer.class.getClassLoader().getResource("ua/net/nlp/ukrainian.dict");
    try {
      return Dictionary.read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException("Ukrainian lemmas", e);
    }
  }
}
