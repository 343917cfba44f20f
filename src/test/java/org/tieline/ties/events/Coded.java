package org.tieline.ties.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tieline.entities.Annotated;
import org.tieline.entities.recognition.ArticleText;
import org.tieline.entities.recognition.Name;
import org.tieline.entities.recognition.Recognisers;
import org.tieline.text.Sentence;
import org.tieline.text.Sentences;

/** Texts coded for tests. */
final class Coded {
  static final LocalDate DAY = LocalDate.of(2024, 7, 12);
  private static final EventCoder CODER = EventCoder.with("");

  private Coded() {}

  static List<Event> english(String text) {
    return with(CODER, text, "en");
  }

  static List<Event> russian(String text) {
    return with(CODER, text, "ru");
  }

  static List<Event> with(EventCoder coder, String text, String language) {
    List<Event> events = new ArrayList<>();
    said(text, language).forEach(said -> events.addAll(coder.events(said)));
    return events;
  }

  /** The text's sentences with the parties that they name, published on {@link #DAY}. */
  static List<Said> said(String text, String language) {
    List<Sentence> sentences = Sentences.of("", text, language);
    List<Name> names =
        Recognisers.standard().names(new ArticleText("", text, language, DAY, "", sentences));
    List<Said> said = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Party> parties =
          names.stream()
              .filter(name -> name.sentence() == sentence.number())
              .filter(name -> !Annotated.UNCOUNTED.contains(name.rule()))
              .map(Coded::party)
              .toList();
      said.add(new Said(text, sentence.start(), sentence.end(), language, DAY, parties));
    }
    return said;
  }

  private static Party party(Name name) {
    return new Party(name.start(), name.end(), name.entityId(), name.country(), name.type().word());
  }

  /** "BLR>CHN COOPERATE" for each event, in order; "-" for nobody. */
  static List<String> told(List<Event> events) {
    return events.stream()
        .map(e -> country(e.actor()) + ">" + country(e.target()) + " " + e.type())
        .toList();
  }

  static String country(Party party) {
    return party == null || party.country() == null ? "-" : party.country();
  }
}
