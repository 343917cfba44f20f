package org.tieline.entities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tieline.entities.recognition.EntityType;
import org.tieline.entities.recognition.Identity;

/**
 * Measures for whom leaders stand in a corpus of sentences made from their names, positions and
 * terms, one for each year of the term: by the name alone, within the term and outside it.
 *
 * <p>Argument: a file of names, positions, terms and countries.
 */
final class MeasureTerms {
  private static final int LAST_YEAR = 2022;

  private MeasureTerms() {}

  public static void main(String[] arguments) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<OfficeEvidence> evidence = new ArrayList<>();
    List<JsonNode> records = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode record = mapper.readTree(line);
      records.add(record);
      String text =
          "The %s, %s, spoke on Monday."
              .formatted(record.get("position").asText(), record.get("name").asText());
      for (int year = from(record); year <= to(record); year++) {
        for (int month = 1; month <= 12; month += 11) {
          LocalDate day = LocalDate.of(year, month, 15);
          evidence.addAll(CorpusResolution.offices(Annotations.english("a", text, day)));
        }
      }
    }
    Offices offices = Offices.of(evidence);
    int[] counts = new int[4];
    for (JsonNode record : records) {
      String name = record.get("name").asText();
      String id = Identity.of(EntityType.PERSON, name);
      boolean sole = records.stream().filter(r -> r.get("name").asText().equals(name)).count() == 1;
      if (record.get("countries").isEmpty() || !sole) {
        continue;
      }
      String country = record.get("countries").get(0).asText();
      LocalDate within = LocalDate.of(from(record), 7, 1);
      counts[0]++;
      if (country.equals(offices.country(id, within))) {
        counts[1]++;
      } else {
        System.out.println(name + ", " + record.get("position").asText() + ": not in its term");
      }
      List<LocalDate> outsides = new ArrayList<>(List.of(LocalDate.of(from(record) - 1, 7, 1)));
      if (!record.get("to").asText().isEmpty()) {
        outsides.add(LocalDate.of(to(record) + 1, 7, 1));
      }
      for (LocalDate outside : outsides) {
        counts[2]++;
        String told = offices.country(id, outside);
        counts[3] += told == null ? 0 : 1;
        if (told != null) {
          System.out.println(name + " " + told + " on " + outside);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d of %d stand for their country within their term, %d of %d outside it%n",
        counts[1],
        counts[0],
        counts[3],
        counts[2]);
  }

  private static int from(JsonNode record) {
    return Integer.parseInt(record.get("from").asText());
  }

  private static int to(JsonNode record) {
    String to = record.get("to").asText();
    return to.isEmpty() ? LAST_YEAR : Integer.parseInt(to);
  }
}
