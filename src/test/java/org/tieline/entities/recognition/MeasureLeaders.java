package org.tieline.entities.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures affiliations on sentences made from the names and positions of leaders: for each way of
 * saying it, the share of leaders of a listed country whose country, and whose role too, is told.
 *
 * <p>Argument: a file of names, positions and countries; {@code --errors} lists what is missed.
 */
final class MeasureLeaders {

  private static final List<String> WAYS =
      List.of(
          "%s, the %s, said on Monday that talks would go on.",
          "The %2$s, %1$s, arrived in Vienna on Tuesday.",
          "%2$s %1$s met reporters after the summit.",
          "%1$s is the %2$s. Critics disagreed on Friday.",
          "The ministers welcomed %1$s, %2$s, at the airport.",
          "%1$s was elected %2$s on Sunday.");

  private MeasureLeaders() {}

  public static void main(String[] arguments) throws IOException {
    boolean errors = List.of(arguments).contains("--errors");
    ObjectMapper mapper = new ObjectMapper();
    int all = 0;
    int countries = 0;
    int roles = 0;
    for (String way : WAYS) {
      int[] right = new int[3];
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        JsonNode record = mapper.readTree(line);
        if (record.get("countries").isEmpty()) {
          continue;
        }
        String position = record.get("position").asText();
        String name = record.get("name").asText();
        String sentence = String.format(Locale.ROOT, way, name, position);
        String text = Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
        String country = record.get("countries").get(0).asText();
        List<Affiliation> told = Recognisers.standard().read(Articles.english(text)).affiliations();
        boolean countryRight = told.stream().anyMatch(t -> t.country().equals(country));
        String wanted = position.toLowerCase(Locale.ROOT);
        boolean roleRight =
            told.stream().anyMatch(t -> t.country().equals(country) && wanted.startsWith(t.role()));
        right[0]++;
        right[1] += countryRight ? 1 : 0;
        right[2] += roleRight ? 1 : 0;
        if (errors && !roleRight) {
          System.out.println(text + "  " + told);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%5.1f %% country, %5.1f %% with role: %s%n",
          100.0 * right[1] / right[0],
          100.0 * right[2] / right[0],
          way);
      all += right[0];
      countries += right[1];
      roles += right[2];
    }
    System.out.printf(
        Locale.ROOT,
        "%5.1f %% country, %5.1f %% with role in all%n",
        100.0 * countries / all,
        100.0 * roles / all);
  }
}
