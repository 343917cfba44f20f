package org.tieline.text;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;

/**
 * One spelling of words that are typed in several ways, by the filters that Lucene's analysers
 * apply before they drop stop words: Greek without accents, Persian with Arabic's letters, Romanian
 * with cedillas (its stop words and its stemmer know no comma below), Russian without the dots of
 * yo, which most papers leave out and some print, the scripts of India with one sequence for each
 * letter. Words of other languages stay.
 *
 * <p>Not safe for use by several threads.
 */
public final class Orthography {
  private final UnaryOperator<String> spelling;

  private Orthography(String language) {
    this.spelling = spelling(language);
  }

  /**
   * The orthography of a language.
   *
   * @param language ISO 639-1, or "und"
   */
  public static Orthography of(String language) {
    return new Orthography(language);
  }

  /** The one spelling of a word in lower case. */
  public String spell(String lowercased) {
    return spelling.apply(lowercased);
  }

  private static UnaryOperator<String> spelling(String language) {
    return switch (language) {
      case "bn" -> filtered(in -> new BengaliNormalizationFilter(new IndicNormalizationFilter(in)));
      case "el" -> filtered(GreekLowerCaseFilter::new);
      case "fa" ->
          filtered(in -> new PersianNormalizationFilter(new ArabicNormalizationFilter(in)));
      case "hi" -> filtered(in -> new HindiNormalizationFilter(new IndicNormalizationFilter(in)));
      case "ro" -> word -> word.replace('\u0219', '\u015f').replace('\u021b', '\u0163');
      case "ru" -> word -> word.replace('\u0451', '\u0435');
      case "ta", "ne" -> filtered(IndicNormalizationFilter::new);
      case "te" -> filtered(in -> new TeluguNormalizationFilter(new IndicNormalizationFilter(in)));
      default -> UnaryOperator.identity();
    };
  }

  private static UnaryOperator<String> filtered(UnaryOperator<TokenStream> chain) {
    return new WordFilters(chain)::of;
  }
}
