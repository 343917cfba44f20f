package org.tieline.entities.recognition;

/** The recognisers that there are. */
public final class Recognisers {
  private Recognisers() {}

  /**
   * Recognises persons, organisations, places, countries and nationalities in English; countries,
   * nationalities, listed names and persons in Russian and Ukrainian; the same without persons in
   * Belarusian, Polish, German, French, Spanish and Chinese. Loads its tables and model on first
   * use, once a JVM.
   */
  public static Recogniser standard() {
    return Standard.RECOGNISER;
  }

  /**
   * The recogniser that finds English names by an engine.
   *
   * @throws java.io.UncheckedIOException if the engine is not on the class path
   */
  public static Recogniser of(Engine engine) {
    return engine == Engine.CORENLP ? CoreNlp.recogniser() : standard();
  }

  private static final class Standard {
    static final Recogniser RECOGNISER = new ArticleRecogniser(StatisticalNames.standard());
  }

  private static final class CoreNlp {
    private static Recogniser loaded;

    /** Tries anew after a failure, so that each says what is missing. */
    static synchronized Recogniser recogniser() {
      if (loaded == null) {
        loaded = new ArticleRecogniser(CoreNlpNames.load(CoreNlpNames.CLASSIFIER));
      }
      return loaded;
    }
  }
}
