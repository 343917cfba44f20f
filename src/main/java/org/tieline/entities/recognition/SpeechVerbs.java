package org.tieline.entities.recognition;

import java.util.Map;
import java.util.Set;

/** Words that give speech to somebody, by language. */
final class SpeechVerbs {

  private static final Set<String> ENGLISH =
      Roles.words(
          """
          said says say saying told tells added adds warned warns stated announced
          announces claimed insisted insists argued argues noted stressed stresses
          declared declares explained explains wrote writes tweeted confirmed confirms
          acknowledged acknowledges admitted admits emphasised emphasized asked replied responded
          suggested recalled concluded commented remarked quipped vowed pledged promised predicted
          complained alleged reiterated
          """);

  private static final Set<String> RUSSIAN =
      Roles.words(
          """
          сказал сказала сказали заявил заявила заявили заявило сообщил сообщила сообщили сообщило
          отметил отметила отметили подчеркнул подчеркнула подчеркнули добавил добавила добавили
          рассказал рассказала рассказали пояснил пояснила пояснили объяснил объяснила ответил
          ответила признал признала считает говорит говорил говорила предупредил предупредила
          написал написала напомнил напомнила уточнил уточнила утверждает полагает прокомментировал
          прокомментировала пообещал пообещала указал указала констатировал
          """);

  private static final Set<String> UKRAINIAN =
      Roles.words(
          """
          сказав сказала сказали заявив заявила заявили заявило повідомив повідомила повідомили
          повідомило зазначив зазначила зазначили підкреслив підкреслила наголосив наголосила
          наголосили додав додала додали розповів розповіла розповіли пояснив пояснила пояснили
          відповів відповіла визнав визнала вважає каже говорить попередив попередила написав
          написала нагадав нагадала уточнив уточнила стверджує прокоментував прокоментувала
          пообіцяв пообіцяла вказав вказала
          """);

  private static final Set<String> BELARUSIAN =
      Roles.words(
          """
          сказаў сказала сказалі заявіў заявіла заявілі паведаміў паведаміла паведамілі адзначыў
          адзначыла падкрэсліў падкрэсліла дадаў дадала расказаў расказала распавёў распавяла
          патлумачыў патлумачыла адказаў адказала прызнаў прызнала лічыць кажа гаворыць папярэдзіў
          папярэдзіла напісаў напісала нагадаў нагадала удакладніў удакладніла сцвярджае
          """);

  private static final Map<String, Set<String>> BY_LANGUAGE =
      Map.of("en", ENGLISH, "und", ENGLISH, "ru", RUSSIAN, "uk", UKRAINIAN, "be", BELARUSIAN);

  /** What is asked that somebody do is no speech of facts. */
  private static final Set<String> OF_REQUESTS = Set.of("asked");

  /** Verbs behind which stands who is spoken to. */
  private static final Set<String> TOLD = Set.of("told", "tells");

  private SpeechVerbs() {}

  /** Whether the name behind the verb is the hearer's, as in "a reporter asked Putin". */
  static boolean hasHearer(Words words, int verb) {
    boolean subject = verb > 0 && Character.isLetter(words.key(verb - 1).charAt(0));
    return TOLD.contains(words.key(verb)) || (subject && words.is(verb, "asked"));
  }

  /** Whether "that" behind the verb opens what was said. */
  static boolean reports(String verb) {
    return !OF_REQUESTS.contains(verb);
  }

  /** Whether a word is a verb of speech in Russian, Ukrainian or Belarusian. */
  static boolean isSlavic(String word) {
    return RUSSIAN.contains(word) || UKRAINIAN.contains(word) || BELARUSIAN.contains(word);
  }

  /** The verbs of a language; none where it is not read for speech. */
  static Set<String> of(String language) {
    return BY_LANGUAGE.getOrDefault(language, Set.of());
  }
}
