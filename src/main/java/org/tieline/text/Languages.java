package org.tieline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The language that a text is written in.
 *
 * <p>Three steps, each for what the one before leaves open: the script, where only one language is
 * written in it ({@link Scripts}); the share of stop words ({@link FunctionWords}); OpenNLP's model
 * of character n-grams for 103 languages. Only the beginning of the text is read.
 *
 * <p>Safe for use by many threads; the model (10 MB) is loaded when it is first needed.
 */
public final class Languages {

  /** More text makes the model slower and no better. */
  private static final int CHARACTERS_READ = 600;

  /** Below this the model guesses. */
  private static final double LEAST_CONFIDENCE = 0.02;

  /** Codes of Hebrew, Indonesian and Yiddish until 1989, which Java lists beside the new ones. */
  private static final Set<String> WITHDRAWN = Set.of("iw", "in", "ji");

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private Languages() {}

  /** ISO 639-1 code of the language, "und" where it can't be told. */
  public static String detect(String text) {
    int start = Blanks.skip(text, 0, text.length());
    String sample = text.substring(start, end(text, start));
    String byScript = Scripts.language(sample);
    if (byScript != null) {
      return byScript;
    }
    String byWords = FunctionWords.language(sample);
    return byWords != null ? byWords : byModel(sample);
  }

  private static int end(String text, int start) {
    int end = Math.min(text.length(), start + CHARACTERS_READ);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static String byModel(String sample) {
    Language best = new LanguageDetectorME(Model.LOADED).predictLanguage(sample);
    return best.getConfidence() < LEAST_CONFIDENCE
        ? "und"
        : TWO_LETTERS.getOrDefault(best.getLang(), "und");
  }

  private static Map<String, String> twoLetters() {
    var codes = new HashMap<String, String>();
    for (String code : Locale.getISOLanguages()) {
      if (!WITHDRAWN.contains(code)) {
        codes.put(new Locale(code).getISO3Language(), code);
      }
    }
    // The model's codes for single languages of a macrolanguage.
    codes.putAll(
        Map.of(
            "cmn", "zh", "nan", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "nob", "no", "nno",
            "no", "plt", "mg", "zsm", "ms"));
    return codes;
  }

  private static final class Model {
    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream model = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorModel(model);
      } catch (IOException e) {
        throw new UncheckedIOException("Model of language detection", e);
      }
    }
  }
}
