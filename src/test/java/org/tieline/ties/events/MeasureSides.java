package org.tieline.ties.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tieline.entities.recognition.ArticleText;
import org.tieline.entities.recognition.Name;
import org.tieline.entities.recognition.Recognisers;
import org.tieline.text.Sentence;
import org.tieline.text.Sentences;

/** Whether a Russian article tells that one state is for or against another. */
final class MeasureSides {

  private final Scores scores;
  private final boolean errors;

  MeasureSides(Scores scores, boolean errors) {
    this.scores = scores;
    this.errors = errors;
  }

  /** Russian: cooperation or conflict between states, told anywhere in an article. */
  void measure(JsonNode record) {
    String text = record.get("text").asText();
    Set<String> found = new TreeSet<>();
    ArticleText article = new ArticleText("", text, "ru", null, "", Sentences.of("", text, "ru"));
    Map<String, Integer> tally = new TreeMap<>();
    Map<Integer, List<Party>> named = new TreeMap<>();
    for (Name name : Recognisers.standard().names(article)) {
      Party party =
          new Party(name.start(), name.end(), name.entityId(), name.country(), name.type().word());
      named.computeIfAbsent(name.sentence(), key -> new ArrayList<>()).add(party);
    }
    for (Sentence sentence : article.sentences()) {
      List<Party> parties = named.getOrDefault(sentence.number(), List.of());
      Said said = new Said(text, sentence.start(), sentence.end(), "ru", null, parties);
      for (Event event : Measure.CODER.events(said)) {
        String actor = event.actor() == null ? null : event.actor().country();
        String target = event.target() == null ? null : event.target().country();
        if (actor != null && target != null && !actor.equals(target)) {
          String side = event.quad().isConflict() ? " NEG" : " POS";
          found.add(actor + ">" + target + side);
          if (event.counts()) {
            tally.merge(actor + ">" + target, event.quad().isConflict() ? -1 : 1, Integer::sum);
          }
          if (errors) {
            System.out.printf(
                "%s>%s %s [%s %s] %s%n",
                actor,
                target,
                side,
                event.trigger(),
                event.rule(),
                text.substring(sentence.start(), sentence.end()).strip());
          }
        }
      }
    }
    Set<String> gold = new TreeSet<>();
    for (JsonNode event : record.get("events")) {
      String source = event.get("source").asText(null);
      String target = event.get("target").asText(null);
      if (source != null && target != null && !source.equals(target)) {
        gold.add(source + ">" + target + " " + event.get("code").asText());
      }
    }
    scores.count("directed, the side of most", most(tally), gold);
    scores.count("directed", found, gold);
    scores.count("undirected", undirected(found), undirected(gold));
    if (errors) {
      System.out.printf("GOLD %s%nFOUND %s%n%n", gold, found);
    }
  }

  private static Set<String> most(Map<String, Integer> tally) {
    return tally.entrySet().stream()
        .map(pair -> pair.getKey() + (pair.getValue() < 0 ? " NEG" : " POS"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> undirected(Set<String> sides) {
    return sides.stream()
        .map(
            side ->
                side.substring(0, 3).compareTo(side.substring(4, 7)) < 0
                    ? side
                    : side.substring(4, 7) + ">" + side.substring(0, 3) + side.substring(7))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
