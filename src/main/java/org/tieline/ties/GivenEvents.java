package org.tieline.ties;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tieline.corpus.Article;
import org.tieline.corpus.record.Given.GivenEvent;
import org.tieline.ties.events.EventType;
import org.tieline.ties.events.Goldstein;
import org.tieline.ties.events.Quad;

/** Events that records code themselves, as GDELT's do, in CAMEO's codes. */
final class GivenEvents {
  static final String RULE = "given";

  /** A public statement, which PLOVER does not count as an event. */
  private static final String STATEMENT = "STATEMENT";

  /** CAMEO's root codes as PLOVER merges them (Halterman et al. 2023, appendix). */
  private static final Map<String, EventType> TYPES =
      Map.ofEntries(
          Map.entry("02", EventType.REQUEST),
          Map.entry("03", EventType.AGREE),
          Map.entry("04", EventType.CONSULT),
          Map.entry("05", EventType.SUPPORT),
          Map.entry("06", EventType.COOPERATE),
          Map.entry("07", EventType.AID),
          Map.entry("08", EventType.CONCEDE),
          Map.entry("09", EventType.ACCUSE),
          Map.entry("10", EventType.REQUEST),
          Map.entry("11", EventType.ACCUSE),
          Map.entry("12", EventType.REJECT),
          Map.entry("13", EventType.THREATEN),
          Map.entry("14", EventType.PROTEST),
          Map.entry("15", EventType.MOBILIZE),
          Map.entry("16", EventType.SANCTION),
          Map.entry("17", EventType.COERCE),
          Map.entry("18", EventType.ASSAULT),
          Map.entry("19", EventType.ASSAULT),
          Map.entry("20", EventType.ASSAULT));

  /** An event that is older is told again, not told. */
  private static final int NEWS_DAYS = 31;

  private GivenEvents() {}

  /**
   * The record's event, where a country acts or is acted upon.
   *
   * @param between alpha-3 codes, of which every country named must be one; empty for all
   */
  static List<EventRow> of(Article article, Set<String> between) {
    GivenEvent event = article.given() == null ? null : article.given().event();
    if (event == null || event.code().length() < 2 || !isWanted(event, between)) {
      return List.of();
    }
    EventType type = TYPES.get(event.code().substring(0, 2));
    return List.of(
        new EventRow(
            article.article_id() + ":" + RULE,
            article.article_id(),
            article.story_id(),
            article.day(),
            null,
            null,
            null,
            event.actor_country(),
            event.target_country(),
            event.actor_country(),
            event.target_country(),
            type == null ? STATEMENT : type.name(),
            null,
            null,
            Quad.values()[event.quad() - 1].word(),
            goldstein(event, type),
            "CAMEO " + event.code(),
            "asserted",
            isOld(article, event),
            event.day(),
            "outlet",
            null,
            null,
            RULE,
            null));
  }

  private static boolean isOld(Article article, GivenEvent event) {
    return event.day() != null
        && article.day() != null
        && event.day().isBefore(article.day().minusDays(NEWS_DAYS));
  }

  private static double goldstein(GivenEvent event, EventType type) {
    if (event.goldstein() != null) {
      return event.goldstein();
    }
    return type == null ? 0 : Goldstein.of(type, null);
  }

  private static boolean isWanted(GivenEvent event, Set<String> between) {
    boolean named = event.actor_country() != null || event.target_country() != null;
    return named
        && allowed(event.actor_country(), between)
        && allowed(event.target_country(), between);
  }

  private static boolean allowed(String country, Set<String> between) {
    return country == null || between.isEmpty() || between.contains(country);
  }
}
