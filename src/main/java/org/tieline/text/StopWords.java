package org.tieline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/**
 * Words too common to tell one text from another, by language: Lucene's lists, and this project's
 * own for Belarusian, Chinese, Japanese and Polish ({@code stopwords/LANGUAGE.txt}).
 */
public final class StopWords {

  private static final Map<String, Set<String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private StopWords() {}

  /**
   * The language's stop words as {@link Tokens#normalized} gives words; unmodifiable, in
   * alphabetical order, empty for a language without a list.
   *
   * @param language ISO 639-1, or "und"
   */
  public static Set<String> of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, StopWords::load);
  }

  private static Set<String> load(String language) {
    var words = new TreeSet<String>(WordLists.read("stopwords/" + language + ".txt"));
    for (Object word : ofLucene(language)) {
      words.add(new String((char[]) word));
    }
    return Collections.unmodifiableSet(words);
  }

  private static CharArraySet ofLucene(String language) {
    return switch (language) {
      case "ar" -> ArabicAnalyzer.getDefaultStopSet();
      case "bg" -> BulgarianAnalyzer.getDefaultStopSet();
      case "bn" -> BengaliAnalyzer.getDefaultStopSet();
      case "ca" -> CatalanAnalyzer.getDefaultStopSet();
      case "cs" -> CzechAnalyzer.getDefaultStopSet();
      case "da" -> DanishAnalyzer.getDefaultStopSet();
      case "de" -> GermanAnalyzer.getDefaultStopSet();
      case "el" -> GreekAnalyzer.getDefaultStopSet();
      // Snowball's 174 words; the 33 of Lucene's EnglishAnalyzer lack "he", "has" and "from".
      case "en" -> english();
      case "es" -> SpanishAnalyzer.getDefaultStopSet();
      case "et" -> EstonianAnalyzer.getDefaultStopSet();
      case "eu" -> BasqueAnalyzer.getDefaultStopSet();
      case "fa" -> PersianAnalyzer.getDefaultStopSet();
      case "fi" -> FinnishAnalyzer.getDefaultStopSet();
      case "fr" -> FrenchAnalyzer.getDefaultStopSet();
      case "ga" -> IrishAnalyzer.getDefaultStopSet();
      case "gl" -> GalicianAnalyzer.getDefaultStopSet();
      case "hi" -> HindiAnalyzer.getDefaultStopSet();
      case "hr", "bs", "sr" -> SerbianAnalyzer.getDefaultStopSet();
      case "hu" -> HungarianAnalyzer.getDefaultStopSet();
      case "hy" -> ArmenianAnalyzer.getDefaultStopSet();
      case "id" -> IndonesianAnalyzer.getDefaultStopSet();
      case "it" -> ItalianAnalyzer.getDefaultStopSet();
      case "lt" -> LithuanianAnalyzer.getDefaultStopSet();
      case "lv" -> LatvianAnalyzer.getDefaultStopSet();
      case "ne" -> NepaliAnalyzer.getDefaultStopSet();
      case "nl" -> DutchAnalyzer.getDefaultStopSet();
      case "no", "nb" -> NorwegianAnalyzer.getDefaultStopSet();
      case "pt" -> PortugueseAnalyzer.getDefaultStopSet();
      case "ro" -> RomanianAnalyzer.getDefaultStopSet();
      case "ru" -> RussianAnalyzer.getDefaultStopSet();
      case "sv" -> SwedishAnalyzer.getDefaultStopSet();
      case "ta" -> TamilAnalyzer.getDefaultStopSet();
      case "te" -> TeluguAnalyzer.getDefaultStopSet();
      case "th" -> ThaiAnalyzer.getDefaultStopSet();
      case "tr" -> TurkishAnalyzer.getDefaultStopSet();
      case "uk" -> read(UkrainianMorfologikAnalyzer.class, "stopwords.txt", "#");
      default -> CharArraySet.EMPTY_SET;
    };
  }

  private static CharArraySet english() {
    String name = "/org/apache/lucene/analysis/snowball/english_stop.txt";
    try (InputStream list = EnglishAnalyzer.class.getResourceAsStream(name)) {
      return WordlistLoader.getSnowballWordSet(list, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Stop words " + name, e);
    }
  }

  private static CharArraySet read(Class<?> analyzer, String name, String comment) {
    try (InputStream list = analyzer.getResourceAsStream(name)) {
      return WordlistLoader.getWordSet(list, StandardCharsets.UTF_8, comment);
    } catch (IOException e) {
      throw new UncheckedIOException("Stop words " + name, e);
    }
  }
}
