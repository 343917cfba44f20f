package org.tieline.ties.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tieline.entities.recognition.ArticleText;
import org.tieline.entities.recognition.Name;
import org.tieline.entities.recognition.Recognisers;
import org.tieline.text.Sentence;
import org.tieline.text.Sentences;
import org.tieline.text.Tokens;

/**
 * Measures the coder against gold sentences, without Spark: micro precision, recall, F1.
 *
 * <p>Arguments: {@code pairs|types|quads|speed}, a file of gold, {@code --errors} to list what is
 * missed and what is wrong.
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

  private static final EventCoder CODER = EventCoder.with("");
  private static final English ENGLISH = new English(List.of());

  private final Map<String, long[]> counts = new TreeMap<>();
  private final Map<String, Map<String, long[]>> classes = new TreeMap<>();
  private final boolean errors;

  private Measure(boolean errors) {
    this.errors = errors;
  }

  public static void main(String[] arguments) throws IOException {
    Measure measure = new Measure(List.of(arguments).contains("--errors"));
    List<JsonNode> records = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      records.add(mapper.readTree(line));
    }
    switch (arguments[0]) {
      case "pairs" -> records.forEach(measure::pairs);
      case "types" -> records.forEach(measure::types);
      case "sides" -> records.forEach(measure::sides);
      case "speed" -> {
        speed(records);
        return;
      }
      case "quads" -> records.forEach(measure::quads);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    measure.print();
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

  private static String fold(String type) {
    return FOLDS.getOrDefault(type, type);
  }

  private static String quad(String folded) {
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
        boolean counted = !name.rule().equals("dateline") && !name.rule().equals("outlet");
        if (name.sentence() == sentence.number() && counted) {
          parties.add(
              new Party(
                  name.start(), name.end(), name.entityId(), name.country(), name.type().word()));
        }
      }
      all.add(new Parties(Tokens.of(text, sentence.start(), sentence.end(), "en"), parties));
    }
    return all;
  }

  private static List<Link> links(Parties parties) {
    Clauses clauses = new Clauses(parties, Verbs.of(parties, ENGLISH.lexicon()));
    return Links.of(parties, clauses, ENGLISH.lexicon());
  }

  /** Noun triggers anywhere, for sentences without any other. */
  private static List<Link> nouns(Parties parties) {
    List<Link> links = new ArrayList<>();
    for (int at = 0; at < parties.words().size(); at++) {
      Lexicon.Match match =
          parties.words().party(at) >= 0 ? null : ENGLISH.lexicon().noun(parties.words(), at);
      if (match != null) {
        Trigger trigger = match.trigger();
        EventType type = trigger.meaning().type();
        Act act = new Act(type, trigger, -1, at, match.end(), false, false, false, "noun");
        links.add(new Link(-1, -1, act, false));
      }
    }
    return links;
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
    count("1 directed pair", keys(found, pair), keys(gold, pair));
    Function<Told, String> quad = e -> pair.apply(e) + " " + quad(e.type());
    count("2 pair + quad", keys(found, quad), keys(gold, quad));
    Function<Told, String> type = e -> pair.apply(e) + " " + e.type();
    count("3 pair + type", keys(found, type), keys(gold, type));
    if (record.get("events").size() > 0) {
      Set<String> types = new TreeSet<>();
      record.get("events").forEach(event -> types.add(fold(event.get("code").asText())));
      count("4 type, any actors", keys(all, Told::type), types);
    }
    if (errors && !keys(found, type).equals(keys(gold, type))) {
      System.out.printf("%s%n   gold  %s%n   found %s%n", text.strip(), keys(gold, type), found);
    }
  }

  /** Russian: cooperation or conflict between states, told anywhere in an article. */
  private void sides(JsonNode record) {
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
      for (Event event : CODER.events(said)) {
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
    count("directed, the side of most", most(tally), gold);
    count("directed", found, gold);
    count("undirected", undirected(found), undirected(gold));
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

  private static Set<String> keys(List<Told> events, Function<Told, String> key) {
    return events.stream().map(key).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of marked actors, the type: the first link between them, else the nearest to one. */
  private void types(JsonNode record) {
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
            parties.stream().sorted(Comparator.comparingInt(Party::start)).toList());
    List<Link> links = new ArrayList<>(links(given));
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
    classify("1 root", root, gold);
    String foundQuad = found.equals("NONE") ? "NONE" : quad(fold(found));
    String goldQuad = quad(fold(gold));
    classify("2 quad", foundQuad, goldQuad);
    classify("3 cooperation or conflict", side(foundQuad), side(goldQuad));
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

  private void classify(String label, String found, String gold) {
    Map<String, long[]> byClass = classes.computeIfAbsent(label, key -> new TreeMap<>());
    if (found.equals(gold)) {
      byClass.computeIfAbsent(gold, key -> new long[3])[0]++;
    } else {
      if (!found.equals("NONE")) {
        byClass.computeIfAbsent(found, key -> new long[3])[1]++;
      }
      byClass.computeIfAbsent(gold, key -> new long[3])[2]++;
    }
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
    count("quad", Set.of(found), Set.of(gold));
    if (errors && !found.equals(gold)) {
      System.out.printf("%s for %s %s: %s%n   %s%n", found, gold, code, text.strip(), why);
    }
  }

  private void count(String label, Set<String> found, Set<String> expected) {
    long[] count = counts.computeIfAbsent(label, key -> new long[3]);
    for (String item : found) {
      count[expected.contains(item) ? 0 : 1]++;
    }
    for (String item : expected) {
      count[2] += found.contains(item) ? 0 : 1;
    }
  }

  private void print() {
    counts.forEach(
        (label, c) ->
            System.out.printf(
                Locale.ROOT,
                "%-26s P %.1f R %.1f F1 %.1f (%d)%n",
                label,
                100.0 * c[0] / Math.max(1, c[0] + c[1]),
                100.0 * c[0] / Math.max(1, c[0] + c[2]),
                200.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2]),
                c[0] + c[2]));
    classes.forEach(
        (label, byClass) -> {
          double sum = 0;
          int golden = 0;
          StringBuilder each = new StringBuilder();
          for (Map.Entry<String, long[]> entry : byClass.entrySet()) {
            long[] c = entry.getValue();
            if (c[0] + c[2] > 0) {
              double f1 = 200.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2]);
              sum += f1;
              golden++;
              each.append(String.format(Locale.ROOT, " %s %.0f", entry.getKey(), f1));
            }
          }
          System.out.printf(
              Locale.ROOT, "%-26s macro-F1 %.1f%s%n", label, sum / Math.max(1, golden), each);
        });
  }
}
