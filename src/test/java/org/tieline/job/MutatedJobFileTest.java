package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A job file that was damaged is a job, or faults that name their line; never another failure. */
class MutatedJobFileTest {
  private static final int MUTATIONS = 10_000;
  private static final Path NAUGHTY = Path.of("../shared/corpora/strings-naughty");
  private static final Pattern VALUE = Pattern.compile("(?m)(: +)([^#{}\\[\\]\n]+?)( *(#.*)?)$");

  private static final List<String> SHREDS =
      List.of(
          ":",
          "- ",
          "{",
          "}",
          "[",
          "]",
          "&a ",
          "*a",
          "!!java.io.File ",
          "'",
          "\"",
          "|",
          "\t",
          "\n",
          "\0",
          "\u2028",
          "#",
          "~",
          "-1",
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
          "%YAML 9\n",
          "    ");

  private static String valid() throws Exception {
    return Files.readString(Path.of("jobs/belarus-china-russia.yaml"));
  }

  /** Reads and checks a job; what comes of it besides faults would be thrown on. */
  private static List<String> faults(String text) {
    try {
      Job job = JobFile.read("job.yaml", text, Map.of());
      Checks.check("job.yaml", job, Folder.working(), new Configuration(false));
      return List.of();
    } catch (JobFaults e) {
      return e.getMessage().lines().toList();
    }
  }

  private static String mutated(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int place = random.nextInt(changed.length());
      switch (random.nextInt(4)) {
        case 0 -> changed.deleteCharAt(place);
        case 1 -> changed.setCharAt(place, (char) random.nextInt(0x500));
        case 2 -> changed.insert(place, SHREDS.get(random.nextInt(SHREDS.size())));
        default -> {
          int end = Math.min(changed.length(), place + random.nextInt(60));
          String cut = changed.substring(place, end);
          changed.delete(place, end);
          changed.insert(random.nextInt(changed.length()), cut);
        }
      }
    }
    return changed.toString();
  }

  @Test
  void tenThousandMutationsGiveJobsOrFaults() throws Exception {
    String valid = valid();
    assertThat(faults(valid)).isEmpty();
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String text = mutated(valid, random);
      List<String> faults = new ArrayList<>();
      assertThatCode(() -> faults.addAll(faults(text))).as(text).doesNotThrowAnyException();
      assertThat(faults).as(text).allMatch(fault -> fault.startsWith("job.yaml"));
      refused += faults.isEmpty() ? 0 : 1;
    }
    assertThat(refused).isBetween(MUTATIONS / 10, MUTATIONS - 1);
  }

  @Test
  void naughtyStringsInEveryTextKeyGiveJobsOrFaults() throws Exception {
    Path list = NAUGHTY.resolve("blns.json");
    Assumptions.assumeTrue(Files.exists(list));
    String valid = valid();
    for (JsonNode naughty : new ObjectMapper().readTree(list.toFile())) {
      String quoted = "'" + naughty.asText().replace("'", "''").replace("\n", " ") + "'";
      Matcher value = VALUE.matcher(valid);
      int from = 0;
      while (value.find(from)) {
        String text = valid.substring(0, value.start(2)) + quoted + valid.substring(value.end(2));
        List<String> faults = new ArrayList<>();
        assertThatCode(() -> faults.addAll(faults(text))).as(text).doesNotThrowAnyException();
        assertThat(faults).as(text).allMatch(fault -> fault.startsWith("job.yaml"));
        from = value.end();
      }
    }
  }
}
