package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it gives a job or a list of faults. */
class JobFileMutationTest {
  private static final String JOB =
      """
      name: drill
      output: reports/drill
      corpus:
        inputs:
          - {name: wires, path: "news/*.jsonl", format: jsonl, fields: {id: id, text: body}}
        languages: [en, ru]
        from: 2024-06-01
        to: 2024-07-31
        zone: Europe/Minsk
        period: week
        where: "source <> 'Example Wire'"
        selection: {query: "Belarus OR China"}
        duplicates: {similarity: 0.3, containment: 0.5}
      publish: {text: full, history: 3}
      reports:
        terms: {minimum: 1}
        network: {unit: sentence, minimum: 3}
        ties: {between: [BLR, CHN, RUS]}
        topics: {count: 20, seed: 7}
      """;
  private static final String[] PIECES = {
    "&a ",
    "*a",
    "!!int ",
    "|",
    ">",
    "? ",
    "- ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "'",
    "\"",
    "#",
    "%",
    "@",
    "\t",
    "\n",
    "\r",
    "  ",
    "\u0000",
    "\ufeff",
    "\u0085",
    "\ud83d\ude00",
    "\ud800",
    "---\n",
    "...\n",
    "off",
    "null",
    "~",
    "<<: ",
    "9999999999999999999",
    "1e400",
    "-1",
    ".nan",
    "0x1F",
    "\\x",
    "2024"
  };

  @Test
  void twoThousandMutationsGiveAJobOrFaultsAndNothingElse() {
    Random random = new Random(20240624);
    for (int i = 0; i < 2000; i++) {
      String text = mutated(random);
      assertThatCode(
              () -> {
                try {
                  JobFile.read("drill.yaml", text, Map.of());
                } catch (JobFaults faults) {
                  for (String line : faults.getMessage().split("\n", -1)) {
                    if (!line.matches("drill\\.yaml:[1-9][0-9]*: .+")) {
                      throw new AssertionError("No place or no reason: '" + line + "'");
                    }
                  }
                }
              })
          .as("mutation %d:%n%s", i, text)
          .doesNotThrowAnyException();
    }
  }

  private static String mutated(Random random) {
    StringBuilder text = new StringBuilder(JOB);
    for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        default -> text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
