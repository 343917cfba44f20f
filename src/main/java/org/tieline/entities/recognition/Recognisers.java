package org.tieline.entities.recognition;

/** The recognisers that ship with Tieline. */
public final class Recognisers {
  private Recognisers() {}

  /**
   * Recognises persons, organisations, places, countries and nationalities in English, and
   * countries, nationalities and listed names in Russian, Ukrainian, Belarusian, Polish, German,
   * French, Spanish and Chinese. Loads its tables and model on first use, once a JVM.
   */
  public static Recogniser standard() {
    return Standard.RECOGNISER;
  }

  private static final class Standard {
    static final Recogniser RECOGNISER = new ArticleRecogniser(StatisticalNames.standard());
  }
}
