package org.tieline.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tieline.entities.Annotated;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Annotated.NamingSentence;

/** Invented stories that name countries, for tests. */
final class Stories {
  static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);

  private Stories() {}

  /** A story of one sentence, which names these countries; of no outlet where it is empty. */
  static Annotated story(String id, String source, int day, String... countries) {
    return article(id, id, source, day, countries);
  }

  static Annotated article(String id, String story, String source, int day, String... countries) {
    return new Annotated(
        id,
        story,
        source.isEmpty() ? null : source,
        "en",
        MONDAY.plusDays(day),
        List.of(sentence(1, countries)),
        List.of(),
        List.of());
  }

  static NamingSentence sentence(int number, String... countries) {
    return new NamingSentence(
        number,
        0,
        1,
        1,
        Arrays.stream(countries)
            .map(code -> new Named(0, 1, code, code, code, "country", code, "name"))
            .toList());
  }

  /** So many stories of an outlet and a day, which name these countries. */
  static List<Annotated> times(int count, String source, int day, String... countries) {
    String prefix = source + day + String.join("", countries) + "-";
    return IntStream.range(0, count)
        .mapToObj(i -> story(prefix + i, source, day, countries))
        .toList();
  }

  /** The stories, each with reprints by outlets that tell stories of their own. */
  static List<Annotated> reprinted(List<Annotated> stories, int copies) {
    List<Annotated> articles = new ArrayList<>(stories);
    for (Annotated story : stories) {
      for (int copy = 1; copy < copies; copy++) {
        articles.add(
            new Annotated(
                story.article_id() + "/" + copy,
                story.story_id(),
                story.source(),
                story.language(),
                story.day(),
                story.sentences(),
                story.affiliations(),
                story.quotations()));
      }
    }
    return articles;
  }

  /** An event that counts, told in a sentence of a story's lead. */
  static EventRow eventIn(int sentence, String story, String actor, String target) {
    return event(sentence, story, story, 0, actor, target, "AGREE", "asserted", false);
  }

  /** An event that counts, told by a story's lead. */
  static EventRow event(String story, int day, String actor, String target, String type) {
    return event(story, story, day, actor, target, type, "asserted", false);
  }

  static EventRow event(
      String article,
      String story,
      int day,
      String actor,
      String target,
      String type,
      String modality,
      boolean background) {
    return event(1, article, story, day, actor, target, type, modality, background);
  }

  private static EventRow event(
      int sentence,
      String article,
      String story,
      int day,
      String actor,
      String target,
      String type,
      String modality,
      boolean background) {
    org.tieline.ties.events.EventType kind = org.tieline.ties.events.EventType.valueOf(type);
    return new EventRow(
        article + ":" + actor + ">" + target + ":" + type,
        article,
        story,
        MONDAY.plusDays(day),
        sentence,
        0,
        1,
        actor,
        target,
        actor,
        target,
        type,
        null,
        kind == org.tieline.ties.events.EventType.ASSAULT ? "military" : null,
        kind.quad().word(),
        org.tieline.ties.events.Goldstein.of(kind, null),
        "acts",
        modality,
        background,
        null,
        "outlet",
        null,
        null,
        "active",
        null);
  }
}
