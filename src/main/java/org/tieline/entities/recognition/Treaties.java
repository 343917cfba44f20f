package org.tieline.entities.recognition;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Treaties and talks that are called after the place where they began: "the Minsk agreements", "the
 * Treaty of Rome". They say nothing of the state whose place it is.
 */
final class Treaties {

  private static final Set<String> TREATIES =
      Roles.words(
          """
          agreement agreements accord accords protocol protocols pact memorandum process format
          statute
          """);

  /** Words of more uses, which are treaties' with a capital only. */
  private static final Set<String> CAPITALISED =
      Roles.words("treaty convention conventions charter group declaration");

  /** What a treaty is for may stand between: "the Paris climate agreement". */
  private static final Set<String> SUBJECTS = Set.of("climate", "peace", "ceasefire");

  private static final Pattern SLAVIC =
      Pattern.compile(
          "(?:соглашени|договор(?!и)|меморандум|протокол|конвенци|пакт|процес|формат|груп"
              + "|угод|домовленост|договір|пагаднен|дамов|дамоўленасц|пратакол|працэс|фармат).*");

  private Treaties() {}

  /** Whether the place from one word to before another gives its name to a treaty. */
  static boolean areCalledAfter(Words words, int from, int to) {
    if (words.is(from - 1, "of") && words.is(from - 2, "treaty")) {
      return true;
    }
    int treaty = to < words.size() && SUBJECTS.contains(words.key(to)) ? to + 1 : to;
    if (treaty >= words.size() || !words.isCapitalised(from)) {
      return false;
    }
    String key = words.key(treaty);
    boolean capital = words.isCapitalised(treaty);
    // "Beijing accords priority to trade"
    boolean verb = key.equals("accords") && !capital && !words.is(from - 1, "the");
    return (TREATIES.contains(key) && !verb)
        || (capital && CAPITALISED.contains(key))
        || (Transliteration.isCyrillic(key) && SLAVIC.matcher(key).matches());
  }
}
