package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.tieline.job.Checks;
import org.tieline.job.Folder;
import org.tieline.job.Job;
import org.tieline.job.JobFaults;
import org.tieline.job.JobFile;

/** A job file that was damaged is a job, or faults that name their line; never another failure. */
class MutatedJobFileTest {
  private static final Path NAUGHTY = Path.of("../shared/corpora/strings-naughty/blns.json");

  /** A job with a text in every place that takes one, each of them in quotes. */
  private static final String JOB =
      """
      name: "drill"
      output: "reports/drill"
      store: "reports/drill-store"
      corpus:
        inputs:
          - {name: "wires", path: "pom.xml", format: "text", fields: {id: "id", text: "body"}}
        languages: ["en", "ru"]
        from: "2024-06-01"
        to: "2024-07-31"
        zone: "Europe/Minsk"
        period: "week"
        where: "source <> 'Example Wire' AND title RLIKE '^B(y|elarus)'"
        selection: {query: "Belarus OR China"}
        duplicates: {similarity: 0.3, containment: 0.5}
      publish: {text: "full", history: 3, format: "parquet", exports: ["csv"]}
      reports:
        terms:
          minimum: 1
          stopwords: {en: "pom.xml"}
          watch: ["military exercise", "BLR"]
          contrasts:
            - {name: "one outlet", source: "Example Wire"}
            - {name: "a week", period: "2024-06-03"}
            - {name: "Russian", language: "ru"}
            - {name: "Belarus", entity: "BLR"}
            - {name: "both", pair: ["BLR", "CHN"]}
            - {name: "long", where: "words > 300"}
        entities: {recogniser: "bundled"}
        network: {unit: "sentence", types: ["person"], around: ["BLR"], minimum: 3}
        ties:
          between: ["BLR", "CHN", "RUS"]
          contrasts:
            - {name: "entry", before: ["2024-06-03", "2024-07-03"], after: ["2024-07-04", "2024-07-31"]}
        topics: {count: 20, seed: 7, seeds: {"drills": ["exercise", "troops"]}, method: "clusters"}
      """;

  /** The same with the files that a job names beside its inputs, of which none is there. */
  private static final String JOB_WITH_LISTS =
      JOB.replace("corpus:\n", "corpus:\n  exclude: \"none.csv\"\n  outlets: \"none.csv\"\n")
          .replace("recogniser: \"bundled\"", "recogniser: \"bundled\", dictionary: \"none.csv\"")
          .replace("  ties:\n", "  ties:\n    lexicon: \"none.txt\"\n")
          .replace("method: \"clusters\"", "method: \"clusters\", from: \"none\"");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"\n]*)\"");

  private static final List<String> SHREDS =
      List.of(
          ":",
          "- ",
          "{",
          "}",
          "[",
          "]",
          "(",
          "&a ",
          "*a",
          "!!java.io.File ",
          "'",
          "\"",
          "|",
          ">",
          "@",
          "\\x",
          "\t",
          "\n",
          "\r",
          "\0",
          "\u0085",
          "\u2028",
          "\ufeff",
          "\ud800",
          "#",
          "~",
          "-1",
          ".nan",
          "0x1F",
          "1e999",
          "99999999999999999999",
          "null",
          "off",
          "../",
          "é",
          "\ud83d\ude00",
          "? ",
          "<<: ",
          "---\n",
          "...\n",
          "%YAML 9\n",
          "    ");

  private static List<String> valid() throws Exception {
    return List.of(Files.readString(Path.of("jobs/belarus-china-russia.yaml")), JOB);
  }

  /** Reads a job, and may check it too; what comes of it besides faults would be thrown on. */
  private static List<String> faults(String text, boolean checked) {
    try {
      Job job = JobFile.read("job.yaml", text, Map.of());
      if (checked) {
        Checks.check("job.yaml", job, Folder.working(), new Configuration(false));
      }
      return List.of();
    } catch (JobFaults e) {
      return e.getMessage().lines().toList();
    }
  }

  /** The faults of a job that was damaged, after asserting that there is nothing else to tell. */
  private static List<String> onlyFaults(String text, boolean checked) {
    List<String> faults = new ArrayList<>();
    assertThatCode(() -> faults.addAll(faults(text, checked))).as(text).doesNotThrowAnyException();
    assertThat(faults).as(text).allMatch(fault -> fault.matches("job\\.yaml:(\\d+:)? .+"));
    return faults;
  }

  private static String mutated(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int place = random.nextInt(changed.length());
      int end = Math.min(changed.length(), place + random.nextInt(60));
      switch (random.nextInt(5)) {
        case 0 -> changed.deleteCharAt(place);
        case 1 -> changed.setCharAt(place, (char) random.nextInt(0x500));
        case 2 -> changed.insert(place, SHREDS.get(random.nextInt(SHREDS.size())));
        case 3 -> changed.insert(random.nextInt(changed.length()), changed.substring(place, end));
        default -> {
          String cut = changed.substring(place, end);
          changed.delete(place, end);
          changed.insert(random.nextInt(changed.length()), cut);
        }
      }
    }
    return changed.toString();
  }

  @Test
  void mutationsGiveJobsOrFaults() throws Exception {
    mutate(1_000);
  }

  @Test
  @Tag("slow")
  void tenThousandMutationsGiveJobsOrFaults() throws Exception {
    mutate(10_000);
  }

  private static void mutate(int mutations) throws Exception {
    Random random = new Random(7);
    for (String valid : valid()) {
      assertThat(faults(valid, true)).isEmpty();
      int refused = 0;
      for (int i = 0; i < mutations / 2; i++) {
        refused += onlyFaults(mutated(valid, random), true).isEmpty() ? 0 : 1;
      }
      assertThat(refused).isBetween(mutations / 20, mutations / 2 - 1);
    }
  }

  @Test
  @ResourceLock(Resources.SYSTEM_OUT)
  @ResourceLock(Resources.SYSTEM_ERR)
  void theCommandEndsWithTwoAndTheFaultsAlone(@TempDir Path folder) throws Exception {
    Random random = new Random(11);
    Path file = folder.resolve("job.yaml");
    PrintStream out = System.out;
    PrintStream err = System.err;
    try {
      System.setOut(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        String text = mutated(JOB, random);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        int status = Tieline.execute("check", file.toString());
        List<String> lines = told.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(status).as(text).isEqualTo(lines.isEmpty() ? 0 : 2);
        assertThat(lines).as(text).allMatch(line -> line.startsWith(file.toString()));
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @Test
  void naughtyStringsGiveJobsOrFaults() throws Exception {
    tryNaughtyStrings(5);
  }

  @Test
  @Tag("slow")
  void naughtyStringsInEveryTextGiveJobsOrFaults() throws Exception {
    tryNaughtyStrings(1);
  }

  /**
   * Every string is read in every place, and checked in every fifth, another fifth each time.
   *
   * @param step of so many places a string is tried in one only, another each time
   */
  private static void tryNaughtyStrings(int step) throws Exception {
    assumeTrue(Files.exists(NAUGHTY));
    ObjectMapper json = new ObjectMapper();
    int number = 0;
    for (JsonNode naughty : json.readTree(NAUGHTY.toFile())) {
      // A JSON string is a YAML string in double quotes.
      String quoted = json.writeValueAsString(naughty.asText());
      Matcher value = QUOTED.matcher(JOB_WITH_LISTS);
      for (int place = 0; value.find(); place++) {
        int turn = place + number;
        if (turn % step == 0) {
          String text =
              JOB_WITH_LISTS.substring(0, value.start())
                  + quoted
                  + JOB_WITH_LISTS.substring(value.end());
          onlyFaults(text, turn / step % 5 == 0);
        }
      }
      number++;
    }
  }
}
