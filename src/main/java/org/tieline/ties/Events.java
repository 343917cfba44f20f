package org.tieline.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.tieline.corpus.Article;
import org.tieline.entities.Annotated;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.ties.events.Event;
import org.tieline.ties.events.EventCoder;
import org.tieline.ties.events.Party;
import org.tieline.ties.events.Said;
import scala.Tuple2;

/** Finds the events in every article. */
public final class Events {
  private Events() {}

  /**
   * The events of all articles in which a country acts or is acted upon.
   *
   * @param plan with countries that limit the pairs, an event of other countries is left out
   * @param triggers further triggers; empty for none
   * @param withText whether the sentences themselves are published
   */
  public static Dataset<EventRow> of(
      Dataset<Article> articles,
      Dataset<Annotated> annotated,
      TiesPlan plan,
      String triggers,
      boolean withText) {
    Set<String> between = Set.copyOf(plan.between());
    return articles
        .joinWith(
            annotated, articles.col("article_id").equalTo(annotated.col("article_id")), "inner")
        .mapPartitions(
            (MapPartitionsFunction<Tuple2<Article, Annotated>, EventRow>)
                rows -> {
                  EventCoder coder = EventCoder.with(triggers);
                  return new Grouped<>(
                      rows, row -> events(row._1(), row._2(), coder, between, withText), List::of);
                },
            Rows.of(EventRow.class));
  }

  private static List<EventRow> events(
      Article article,
      Annotated annotated,
      EventCoder coder,
      Set<String> between,
      boolean withText) {
    List<EventRow> rows = new ArrayList<>(GivenEvents.of(article, between));
    for (Annotated.NamingSentence sentence : annotated.sentences()) {
      List<Party> parties = parties(sentence);
      if (!sentence.isText() || parties.stream().noneMatch(party -> isAmong(party, between))) {
        continue;
      }
      String host = sentence.number() == 0 ? article.title() : article.text();
      Said said =
          new Said(
              host, sentence.start(), sentence.end(), article.language(), article.day(), parties);
      String text = withText ? host.substring(sentence.start(), sentence.end()) : null;
      for (Event event : coder.events(said)) {
        if (isWanted(event, between)) {
          rows.add(row(article, sentence, event, text));
        }
      }
    }
    return rows;
  }

  private static List<Party> parties(Annotated.NamingSentence sentence) {
    return sentence.names().stream()
        .filter(Annotated.Named::counted)
        .map(
            name ->
                new Party(name.start(), name.end(), name.entity_id(), name.country(), name.type()))
        .toList();
  }

  /** Whether the party stands for a country of the pairs. */
  private static boolean isAmong(Party party, Set<String> between) {
    return party.country() != null && (between.isEmpty() || between.contains(party.country()));
  }

  private static boolean isWanted(Event event, Set<String> between) {
    String actor = country(event.actor());
    String target = country(event.target());
    return (actor != null || target != null)
        && (between.isEmpty()
            || ((actor == null || between.contains(actor))
                && (target == null || between.contains(target))));
  }

  private static EventRow row(
      Article article, Annotated.NamingSentence sentence, Event event, String text) {
    String type = event.type().name();
    String id =
        String.format(
            Locale.ROOT,
            "%s:%d:%d:%s>%s:%s",
            article.article_id(),
            sentence.number(),
            event.start(),
            id(event.actor()),
            id(event.target()),
            type);
    return new EventRow(
        id,
        article.article_id(),
        article.story_id(),
        article.day(),
        sentence.number(),
        event.start(),
        event.end(),
        country(event.actor()),
        country(event.target()),
        id(event.actor()),
        id(event.target()),
        type,
        event.mode(),
        event.context(),
        event.quad().word(),
        event.goldstein(),
        event.trigger(),
        event.modality().word(),
        event.background(),
        event.day(),
        event.attribution().word(),
        id(event.speaker()),
        country(event.speaker()),
        event.rule(),
        text);
  }

  private static String id(Party party) {
    return party == null ? null : party.id();
  }

  private static String country(Party party) {
    return party == null ? null : party.country();
  }
}
