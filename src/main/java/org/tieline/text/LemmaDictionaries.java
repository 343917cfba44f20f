package org.tieline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;

/** The lemma dictionaries of Lucene's analysers (3 and 4 MB), read when first used. */
final class LemmaDictionaries {

  private static final Map<String, Dictionary> BY_RESOURCE = new ConcurrentHashMap<>();

  private LemmaDictionaries() {}

  static Dictionary polish() {
    return of("morfologik/stemming/polish/polish.dict");
  }

  static Dictionary ukrainian() {
    return of("ua/net/nlp/ukrainian.dict");
  }

  private static Dictionary of(String resource) {
    return BY_RESOURCE.computeIfAbsent(resource, LemmaDictionaries::read);
  }

  private static Dictionary read(String resource) {
    try {
      return Dictionary.read(MorfologikFilter.class.getClassLoader().getResource(resource));
    } catch (IOException e) {
      throw new UncheckedIOException("Lemmas " + resource, e);
    }
  }
}
