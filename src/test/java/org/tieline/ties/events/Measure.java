package org.tieline.ties.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tieline.entities.Annotated;
import org.tieline.entities.recognition.ArticleText;
import org.tieline.entities.recognition.Name;
import org.tieline.entities.recognition.Recognisers;
import org.tieline.text.Sentence;
import org.tieline.text.Sentences;
import org.tieline.text.Tokens;

/**
 * Measures the coder against gold sentences, without Spark. {@code mvn test -Dtest=MeasureTest
 * -Dgold=FOLDER -Derrors} prints every figure, and what was missed or wrong.
 *
 * <p>As a program its arguments are {@code pairs|types|quads|sides|speed}, a file of gold in JSON
 * lines, and {@code --errors}:
 *
 * <ul>
 *   <li>{@code pairs}: actor, target and type, as {@code events} with {@code source}, {@code
 *       target}, {@code code}; micro F1. PLOVER's versions differ, so both sides are folded.
 *   <li>{@code types}: {@link MeasureTypes}.
 *   <li>{@code quads}: the share of sentences whose first event has the quad of the CAMEO code.
 *   <li>{@code sides}: {@link MeasureSides}.
 *   <li>{@code speed}: sentences a second and core, recognition aside.
 * </ul>
 */
final class Measure {

  /** PLOVER's versions differ; both sides are folded alike. */
  private static final Map<String, String> FOLDS =
      Map.of(
          "YIELD",
          "CONCEDE",
          "RETREAT",
          "CONCEDE",
          "REQUEST",
          "DEMAND",
          "DISAPPROVE",
          "ACCUSE",
          "INVESTIGATE",
          "ACCUSE",
          "FIGHT",
          "ASSAULT");

  static final EventCoder CODER = EventCoder.with("");
  static final English ENGLISH = new English(List.of());

  private final Scores scores = new Scores();
  private final boolean errors;

  private Measure(boolean errors) {
    this.errors = errors;
  }

  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments[1]);
    if (arguments[0].equals("speed")) {
      speed(records(gold));
    } else {
      System.out.print(of(arguments[0], gold, List.of(arguments).contains("--errors")));
    }
  }

  /**
   * A measure over a file of gold.
   *
   * @param measure pairs, types, quads or sides
   * @param errors whether to print what is missed and what is wrong
   */
  static Scores of(String measure, Path gold, boolean errors) throws IOException {
    Measure all = new Measure(errors);
    Consumer<JsonNode> each =
        switch (measure) {
          case "pairs" -> all::pairs;
          case "quads" -> all::quads;
          case "types" -> new MeasureTypes(all.scores, errors)::measure;
          case "sides" -> new MeasureSides(all.scores, errors)::measure;
          default ->
              throw new IllegalArgumentException(
                  "'%s' is no measure; it takes pairs, types, quads, sides".formatted(measure));
        };
    records(gold).forEach(each);
    return all.scores;
  }

  private static List<JsonNode> records(Path gold) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> records = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      records.add(mapper.readTree(line));
    }
    return records;
  }

  /** Sentences a second and core, recognition aside. */
  private static void speed(List<JsonNode> records) {
    List<Said> sentences = new ArrayList<>();
    for (JsonNode record : records) {
      sentences.addAll(Coded.said(record.get("text").asText(), "en"));
    }
    for (int round = 0; round < 20; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long events = 0;
      for (Said said : sentences) {
        events += CODER.events(said).size();
      }
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%,d sentences, %,d events, %,.0f sentences a second%n",
          sentences.size(),
          events,
          sentences.size() / seconds);
    }
  }

  static String fold(String type) {
    return FOLDS.getOrDefault(type, type);
  }

  static String quad(String folded) {
    return switch (folded) {
      case "DEMAND" -> EventType.REQUEST.quad().word();
      default -> EventType.valueOf(folded).quad().word();
    };
  }

  /** The parties of each sentence of a text. */
  static List<Parties> parties(String text) {
    ArticleText article = new ArticleText("", text, "en", null, "", Sentences.of("", text, "en"));
    List<Name> names = Recognisers.standard().names(article);
    List<Parties> all = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Party> parties = new ArrayList<>();
      for (Name name : names) {
        boolean counted = !Annotated.UNCOUNTED.contains(name.rule());
        if (name.sentence() == sentence.number() && counted) {
          parties.add(
              new Party(
                  name.start(), name.end(), name.entityId(), name.country(), name.type().word()));
        }
      }
      Tokens tokens = Tokens.of(text, sentence.start(), sentence.end(), "en");
      all.add(new Parties(tokens, parties, ENGLISH.lexicon()::isInflected));
    }
    return all;
  }

  static List<Link> links(Parties parties) {
    Clauses clauses = new Clauses(parties, Verbs.of(parties, ENGLISH.lexicon()));
    return Links.of(parties, clauses, ENGLISH.lexicon());
  }

  private record Told(String actor, String target, String type, String rule) {}

  private static List<Told> coded(String text) {
    List<Told> coded = new ArrayList<>();
    for (Parties parties : parties(text)) {
      for (Link link : links(parties)) {
        if (link.aside()) {
          continue;
        }
        coded.add(
            new Told(
                country(parties, link.actor()),
                country(parties, link.target()),
                fold(link.act().type().name()),
                link.act().rule()
                    + ":"
                    + (link.act().trigger() == null ? "" : link.act().trigger().written())));
      }
    }
    return coded;
  }

  private static String country(Parties parties, int party) {
    return party < 0 ? null : parties.get(party).country();
  }

  private void pairs(JsonNode record) {
    String text = record.get("text").asText();
    List<Told> all = coded(text);
    List<Told> found =
        all.stream()
            .filter(e -> e.actor() != null && e.target() != null && !e.actor().equals(e.target()))
            .toList();
    List<Told> gold = new ArrayList<>();
    for (JsonNode event : record.get("events")) {
      String source = event.get("source").asText(null);
      String target = event.get("target").asText(null);
      if (source != null && target != null && !source.equals(target)) {
        gold.add(new Told(source, target, fold(event.get("code").asText()), ""));
      }
    }
    Function<Told, String> pair = e -> e.actor() + ">" + e.target();
    scores.count("1 directed pair", keys(found, pair), keys(gold, pair));
    Function<Told, String> quad = e -> pair.apply(e) + " " + quad(e.type());
    scores.count("2 pair + quad", keys(found, quad), keys(gold, quad));
    Function<Told, String> type = e -> pair.apply(e) + " " + e.type();
    scores.count("3 pair + type", keys(found, type), keys(gold, type));
    if (record.get("events").size() > 0) {
      Set<String> types = new TreeSet<>();
      record.get("events").forEach(event -> types.add(fold(event.get("code").asText())));
      scores.count("4 type, any actors", keys(all, Told::type), types);
    }
    if (errors && !keys(found, type).equals(keys(gold, type))) {
      System.out.printf("%s%n   gold  %s%n   found %s%n", text.strip(), keys(gold, type), found);
    }
  }

  private static Set<String> keys(List<Told> events, Function<Told, String> key) {
    return events.stream().map(key).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the first event's quad is that of the CAMEO code. */
  private void quads(JsonNode record) {
    String text = record.get("text").asText();
    String code = record.get("events").get(0).get("code").asText();
    int root = Integer.parseInt(code.substring(0, 2));
    String gold =
        root <= 5
            ? "verbal_cooperation"
            : root <= 8
                ? "material_cooperation"
                : root <= 13 ? "verbal_conflict" : "material_conflict";
    String found = "none";
    String why = "";
    for (Parties parties : parties(text)) {
      for (Link link : links(parties)) {
        if (found.equals("none")) {
          Trigger trigger = link.act().trigger();
          boolean appeal =
              link.act().type() == EventType.REQUEST
                  && trigger != null
                  && "appeal".equals(trigger.mode());
          found = appeal ? "verbal_cooperation" : link.act().type().quad().word();
          why = link.act().rule() + ":" + (trigger == null ? "" : trigger.written());
        }
      }
    }
    scores.count("quad", Set.of(found), Set.of(gold));
    if (errors && !found.equals(gold)) {
      System.out.printf("%s for %s %s: %s%n   %s%n", found, gold, code, text.strip(), why);
    }
  }
}
