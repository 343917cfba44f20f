package org.tieline.entities.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tieline.entities.Annotated;

/**
 * Measures the recogniser against annotated articles, without Spark: micro precision, recall, F1.
 *
 * <p>Arguments: {@code mentions|countries|nerel|speed} and files of gold, {@code --errors} to list
 * what is missed and what is wrong.
 */
final class Measure {

  private static final Map<EntityType, String> TYPES =
      Map.of(
          EntityType.PERSON, "PER",
          EntityType.ORGANIZATION, "ORG",
          EntityType.PLACE, "LOC",
          EntityType.COUNTRY, "LOC");

  private final Map<String, long[]> counts = new TreeMap<>();
  private final Map<String, Integer> errors = new TreeMap<>();

  private Measure() {}

  public static void main(String[] arguments) throws IOException {
    boolean errors = List.of(arguments).contains("--errors");
    for (String file : arguments) {
      if (file.contains("/")) {
        Measure measure = new Measure();
        Path path = Path.of(file);
        switch (arguments[0]) {
          case "mentions" -> measure.lines(path, measure::mentions);
          case "countries" -> measure.lines(path, measure::countries);
          case "nerel" -> measure.nerel(path);
          case "speed" -> measure.speed(path);
          default -> throw new IllegalArgumentException(arguments[0]);
        }
        measure.print(path, errors);
      }
    }
  }

  private interface Gold {
    void compare(JsonNode record);
  }

  private void lines(Path file, Gold gold) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      gold.compare(mapper.readTree(line));
    }
  }

  private static List<Name> names(String text, String language) {
    return Recognisers.standard().names(Articles.of("", text, language, ""));
  }

  private void mentions(JsonNode record) {
    String text = record.get("text").asText();
    Set<String> expected = new HashSet<>();
    for (JsonNode mention : record.get("mentions")) {
      expected.add(
          mention(
              mention.get("start").asInt(),
              mention.get("end").asInt(),
              mention.get("type").asText()));
    }
    Set<String> found =
        names(text, "en").stream()
            .filter(name -> TYPES.containsKey(name.type()))
            .map(name -> mention(name.start(), name.end(), TYPES.get(name.type())))
            .collect(Collectors.toSet());
    count("span + type", found, expected);
    count("span", strip(found), strip(expected));
    for (String type : List.of("PER", "ORG", "LOC")) {
      count(type, of(type, found), of(type, expected));
    }
    note(text, found, expected);
  }

  private static String mention(int start, int end, String type) {
    return String.format(Locale.ROOT, "%06d-%06d-%s", start, end, type);
  }

  private static Set<String> strip(Set<String> mentions) {
    return mentions.stream().map(m -> m.substring(0, 13)).collect(Collectors.toSet());
  }

  private static Set<String> of(String type, Set<String> mentions) {
    return mentions.stream().filter(m -> m.endsWith(type)).collect(Collectors.toSet());
  }

  private void note(String text, Set<String> found, Set<String> expected) {
    Set<String> all = new TreeSet<>(found);
    all.addAll(expected);
    for (String mention : all) {
      if (found.contains(mention) != expected.contains(mention)) {
        int start = Integer.parseInt(mention.substring(0, 6));
        int end = Integer.parseInt(mention.substring(7, 13));
        String around =
            text.substring(Math.max(0, start - 40), start)
                + "["
                + text.substring(start, end)
                + "]"
                + text.substring(end, Math.min(text.length(), end + 30));
        String mark = (found.contains(mention) ? "wrong " : "missed ") + mention.substring(14);
        errors.merge(mark + "  " + around.replace('\n', ' '), 1, Integer::sum);
      }
    }
  }

  private void countries(JsonNode record) {
    String text = record.get("text").asText();
    Set<String> expected = new TreeSet<>();
    record.path("countries").forEach(country -> expected.add(country.asText()));
    Map<String, List<Name>> found = new TreeMap<>();
    for (Name name : names(text, "en")) {
      boolean counted = !Annotated.UNCOUNTED.contains(name.rule());
      if (name.country() != null && counted) {
        found.computeIfAbsent(name.country(), key -> new ArrayList<>()).add(name);
      }
    }
    if (record.has("countries")) {
      count("country set", found.keySet(), expected);
      Set<String> all = new TreeSet<>(found.keySet());
      all.addAll(expected);
      for (String country : all) {
        if (found.containsKey(country) != expected.contains(country)) {
          String why =
              found.getOrDefault(country, List.of()).stream()
                  .map(name -> name.surface() + "/" + name.rule())
                  .distinct()
                  .limit(5)
                  .collect(Collectors.joining(", "));
          String mark = found.containsKey(country) ? "wrong " : "missed ";
          errors.merge(
              mark + country + " " + why + "  " + record.get("id").asText(), 1, Integer::sum);
        }
      }
    }
    if (record.hasNonNull("focus")) {
      JsonNode focus = record.get("focus");
      Set<String> focuses = new TreeSet<>();
      if (focus.isArray()) {
        focus.forEach(country -> focuses.add(country.asText()));
      } else {
        focuses.add(focus.asText());
      }
      String top =
          found.entrySet().stream()
              .max(Comparator.comparingInt(entry -> entry.getValue().size()))
              .map(Map.Entry::getKey)
              .orElse("-");
      long[] count = counts.computeIfAbsent("focus", key -> new long[3]);
      count[focuses.contains(top) ? 0 : 1]++;
    }
  }

  /** Russian: the COUNTRY and NATIONALITY annotations whose country CLDR's names tell. */
  private void nerel(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
    }
    for (Path annotations : files) {
      String text = read(Path.of(annotations.toString().replaceAll("ann$", "txt")));
      Set<String> people = new HashSet<>();
      Map<String, String> spans = new HashMap<>();
      Map<String, String> codes = new HashMap<>();
      for (String line : read(annotations).split("\n")) {
        String[] cells = line.split("\t");
        if (cells.length > 2 && cells[1].matches("(COUNTRY|NATIONALITY) \\d+ \\d+")) {
          String[] place = cells[1].split(" ");
          int start = text.offsetByCodePoints(0, Integer.parseInt(place[1]));
          int end = text.offsetByCodePoints(0, Integer.parseInt(place[2]));
          spans.put(cells[0], mention(start, end, "CTY"));
        } else if (cells.length > 2 && cells[1].matches("PERSON \\d+ \\d+")) {
          String[] place = cells[1].split(" ");
          people.add(
              mention(
                  text.offsetByCodePoints(0, Integer.parseInt(place[1])),
                  text.offsetByCodePoints(0, Integer.parseInt(place[2])),
                  "PER"));
        } else if (cells.length > 1 && cells[1].matches("Reference \\S+ Wikidata:\\S+")) {
          String[] reference = cells[1].split("[ :]");
          String country = WikidataCountries.of(reference[3]);
          if (country != null) {
            codes.put(reference[1], country);
          }
        }
      }
      Map<String, String> found = new HashMap<>();
      List<Name> names = names(text, "ru");
      count(
          "persons",
          names.stream()
              .filter(name -> name.type() == EntityType.PERSON)
              .map(name -> mention(name.start(), name.end(), "PER"))
              .collect(Collectors.toSet()),
          people);
      for (Name name : names) {
        if (name.type() == EntityType.COUNTRY || name.type() == EntityType.NATIONALITY) {
          found.put(mention(name.start(), name.end(), "CTY"), name.country());
        }
      }
      Set<String> expected = new HashSet<>(spans.values());
      count("span", found.keySet(), expected);
      // A mention whose item is not listed is compared by its span alone.
      Set<String> withCountry = new HashSet<>();
      spans.forEach((id, span) -> withCountry.add(span + codes.getOrDefault(id, found.get(span))));
      count(
          "span + country",
          found.entrySet().stream().map(e -> e.getKey() + e.getValue()).collect(Collectors.toSet()),
          withCountry);
      note(text, found.keySet(), expected);
      spans.forEach(
          (id, span) -> {
            String country = codes.get(id);
            if (country != null && found.containsKey(span) && !country.equals(found.get(span))) {
              errors.merge("country " + country + " is " + found.get(span), 1, Integer::sum);
            }
          });
    }
  }

  /** The whole annotation of a text: sentences, words, recognition, resolution. */
  private void speed(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    long words = 0;
    for (String line : Files.readAllLines(file)) {
      String text = mapper.readTree(line).get("text").asText();
      texts.add(text);
      words += Words.of(text).size();
    }
    for (int round = 0; round < 10; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (String text : texts) {
        Recognisers.standard().read(Articles.english(text));
      }
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      double seconds = (end - start) / 1e9;
      System.out.printf(Locale.ROOT, "%,d words, %,.0f words a second%n", words, words / seconds);
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

  private void print(Path file, boolean withErrors) {
    counts.forEach(
        (label, c) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s %-12s P %.1f R %.1f F1 %.1f (%d)%n",
                file.getFileName(),
                label,
                100.0 * c[0] / Math.max(1, c[0] + c[1]),
                100.0 * c[0] / Math.max(1, c[0] + c[2]),
                200.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2]),
                c[0] + c[2]));
    if (withErrors) {
      errors.forEach((error, times) -> System.out.println(times + " " + error));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
