package org.tieline.ties.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tieline.text.Tokens;

/**
 * The type of event between two given actors, which the record's text marks with {@code <s>} and
 * {@code <t>}: macro-F1 of the type, of its quad, and of cooperation or conflict.
 */
final class MeasureTypes {

  private final Scores scores;
  private final boolean errors;

  MeasureTypes(Scores scores, boolean errors) {
    this.scores = scores;
    this.errors = errors;
  }

  /** Of marked actors, the type: the first link between them, else the nearest to one. */
  void measure(JsonNode record) {
    String marked = record.get("marked").asText();
    StringBuilder text = new StringBuilder();
    List<Party> parties = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); ) {
      String rest = marked.substring(i, Math.min(i + 4, marked.length()));
      if (rest.startsWith("<s>") || rest.startsWith("<t>")) {
        start = text.length();
        i += 3;
      } else if (rest.equals("</s>") || rest.equals("</t>")) {
        String id = rest.substring(2, 3);
        parties.add(new Party(start, text.length(), id, id, "organization"));
        i += 4;
      } else {
        text.append(marked.charAt(i++));
      }
    }
    String sentence = text.toString();
    Parties given =
        new Parties(
            Tokens.of(sentence, 0, sentence.length(), "en"),
            parties.stream().sorted(Comparator.comparingInt(Party::start)).toList(),
            Measure.ENGLISH.lexicon()::isInflected);
    List<Link> links = new ArrayList<>(Measure.links(given));
    links.addAll(nouns(given));
    Link best = null;
    int rank = Integer.MAX_VALUE;
    for (Link link : links) {
      String actor = link.actor() < 0 ? "" : given.get(link.actor()).id();
      String target = link.target() < 0 ? "" : given.get(link.target()).id();
      int own = (actor.equals("s") ? 0 : 2) + (target.equals("t") ? 0 : 1);
      if (own < rank) {
        best = link;
        rank = own;
      }
    }
    String found = best == null ? "NONE" : best.act().type().name();
    String gold = record.get("events").get(0).get("code").asText();
    String root = found.equals("CONCEDE") || found.equals("RETREAT") ? "YIELD" : found;
    scores.classify("1 root", root, gold);
    String foundQuad = found.equals("NONE") ? "NONE" : Measure.quad(Measure.fold(found));
    String goldQuad = Measure.quad(Measure.fold(gold));
    scores.classify("2 quad", foundQuad, goldQuad);
    scores.classify("3 cooperation or conflict", side(foundQuad), side(goldQuad));
    if (errors && !root.equals(gold)) {
      System.out.printf(
          "%s for %s: %s%n   %s%n",
          root,
          gold,
          marked.strip(),
          best == null
              ? ""
              : best.act().rule() + ":" + best.act().trigger().written() + " rank " + rank);
    }
  }

  private static String side(String quad) {
    return quad.substring(quad.indexOf('_') + 1);
  }

  /** Noun triggers anywhere, for sentences without any other. */
  private static List<Link> nouns(Parties parties) {
    List<Link> links = new ArrayList<>();
    for (int at = 0; at < parties.words().size(); at++) {
      Lexicon.Match match =
          parties.words().party(at) >= 0
              ? null
              : Measure.ENGLISH.lexicon().noun(parties.words(), at);
      if (match != null) {
        Trigger trigger = match.trigger();
        EventType type = trigger.meaning().type();
        Act act = new Act(type, trigger, -1, at, match.end(), false, false, false, "noun");
        links.add(new Link(-1, -1, act, false));
      }
    }
    return links;
  }
}
