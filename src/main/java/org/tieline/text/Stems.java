package org.tieline.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;

/**
 * Reduces a language's word forms to a common stem or lemma, by Lucene's filters and one of this
 * project's own, for Belarusian.
 *
 * <p>Where there is a choice, the one that conflates less: counting under two stems what is one
 * word costs a reader a line, counting two words as one misleads. Hence light stemmers (inflection
 * only), dictionaries of lemmas for Polish and Ukrainian, and for English Krovetz's KStem, which
 * answers with words of its dictionary: Porter2 makes one of "universe" and "university", of
 * "organ" and "organization", of "general" and "generous", of "news" and "new".
 *
 * <p>Not safe for use by several threads; cheap to make, and cheap enough a word that callers
 * should still stem each distinct word once.
 */
public final class Stems {

  private final WordFilters filters;

  private Stems(String language) {
    this.filters = new WordFilters(in -> filters(language, in));
  }

  /**
   * The stemmer of a language; for one without a stemmer, every word is its own stem.
   *
   * @param language ISO 639-1, or "und"
   */
  public static Stems of(String language) {
    return new Stems(language);
  }

  /** The stem of a word in lower case; where a form has several lemmas, the first. */
  public String stem(String lowercased) {
    return filters.of(lowercased);
  }

  private static TokenStream filters(String language, TokenStream in) {
    return switch (language) {
      case "ar" -> new ArabicStemFilter(new ArabicNormalizationFilter(in));
      case "be" -> new BelarusianStemFilter(in);
      case "bg" -> new BulgarianStemFilter(in);
      case "bn" -> new BengaliStemFilter(in);
      case "ca" -> new SnowballFilter(in, "Catalan");
      case "cs" -> new CzechStemFilter(in);
      case "da" -> new SnowballFilter(in, "Danish");
      case "de" -> new GermanLightStemFilter(new GermanNormalizationFilter(in));
      case "el" -> new GreekStemFilter(new GreekLowerCaseFilter(in));
      case "en" -> new KStemFilter(new NewsWords(in));
      case "es" -> new SpanishLightStemFilter(in);
      case "et" -> new SnowballFilter(in, "Estonian");
      case "eu" -> new SnowballFilter(in, "Basque");
      case "fa" -> new PersianStemFilter(in);
      case "fi" -> new FinnishLightStemFilter(in);
      case "fr" -> new FrenchLightStemFilter(in);
      case "ga" -> new SnowballFilter(in, "Irish");
      case "gl" -> new GalicianStemFilter(in);
      case "hi" -> new HindiStemFilter(in);
      case "hu" -> new HungarianLightStemFilter(in);
      case "hy" -> new SnowballFilter(in, "Armenian");
      case "id" -> new IndonesianStemFilter(in);
      case "it" -> new ItalianLightStemFilter(in);
      case "lt" -> new SnowballFilter(in, "Lithuanian");
      case "lv" -> new LatvianStemFilter(in);
      case "nl" -> new SnowballFilter(in, "Dutch");
      case "no", "nb" -> new NorwegianLightStemFilter(in);
      case "pl" -> new PolishLemmaFilter(in);
      case "pt" -> new PortugueseLightStemFilter(in);
      case "ro" -> new SnowballFilter(in, "Romanian");
      case "ru" -> new RussianLightStemFilter(in);
      case "sv" -> new SwedishLightStemFilter(in);
      case "ta" -> new SnowballFilter(in, "Tamil");
      case "te" -> new TeluguStemFilter(in);
      case "tr" -> new SnowballFilter(new ApostropheFilter(in), "Turkish");
      case "uk" -> new MorfologikFilter(in, LemmaDictionaries.ukrainian());
      default -> in;
    };
  }
}
