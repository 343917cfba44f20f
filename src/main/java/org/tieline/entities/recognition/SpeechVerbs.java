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

  private static final Map<String, Set<String>> BY_LANGUAGE =
      Map.of("en", ENGLISH, "und", ENGLISH, "ru", RUSSIAN);

  /** What is asked that somebody do is no speech of facts. */
  private static final Set<String> OF_REQUESTS = Set.of("asked");

  private SpeechVerbs() {}

  /** Whether "that" behind the verb opens what was said. */
  static boolean reports(String verb) {
    return !OF_REQUESTS.contains(verb);
  }

  /** The verbs of a language; none where it is not read for speech. */
  static Set<String> of(String language) {
    return BY_LANGUAGE.getOrDefault(language, Set.of());
  }
}
