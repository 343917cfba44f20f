package org.tieline.corpus.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/** Reads languages as records name them: en, en-US, eng, English. */
public final class Languages {
  /** Java lists these beside the codes that replaced them in 1989. */
  private static final Set<String> WITHDRAWN = Set.of("iw", "in", "ji");

  private static final Set<String> NORWEGIAN = Set.of("nb", "nn");

  private static final Map<String, String> CODES = codes();

  private Languages() {}

  /** The ISO 639 code, of two letters where there is one; null if the name is not known. */
  public static String code(String name) {
    if (name == null) {
      return null;
    }
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String whole = CODES.get(lower);
    return whole != null ? whole : CODES.get(lower.split("[-_]", 2)[0]);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Arrays.asList(Locale.getISOLanguages())) {
      Locale locale = Locale.forLanguageTag(code);
      if (WITHDRAWN.contains(code)) {
        continue;
      }
      codes.put(code, code);
      codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      codes.put(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
      try {
        codes.put(locale.getISO3Language(), code);
      } catch (MissingResourceException e) {
        // A code without three letters has only its two.
      }
    }
    // The library codes that differ from the terminological ones Java knows (ISO 639-2/B).
    String[] pairs = {
      "ger", "de", "fre", "fr", "chi", "zh", "dut", "nl", "gre", "el", "cze", "cs", "slo", "sk",
      "rum", "ro", "per", "fa", "alb", "sq", "arm", "hy", "baq", "eu", "geo", "ka", "ice", "is",
      "mac", "mk", "may", "ms", "bur", "my", "wel", "cy", "tib", "bo", "iw", "he", "in", "id", "ji",
      "yi"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      codes.put(pairs[i], pairs[i + 1]);
    }
    // Both of Norway's written languages go by the one code that detection and word lists have.
    codes.replaceAll((name, code) -> NORWEGIAN.contains(code) ? "no" : code);
    return Map.copyOf(codes);
  }
}
