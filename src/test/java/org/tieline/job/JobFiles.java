package org.tieline.job;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;

/** Job files for tests; all are called drill.yaml. */
final class JobFiles {
  /** Four lines, the last of them in the corpus section. */
  static final String LEAST =
      """
      output: reports/drill
      corpus:
        inputs:
          - path: news/*.jsonl
      """;

  private JobFiles() {}

  /** A job whose one input, on line 4, is written like this. */
  static String withInput(String input) {
    return LEAST.replace("path: news/*.jsonl", input);
  }

  static Job read(String text) throws JobFaults {
    return read(text, Map.of());
  }

  static Job read(String text, Map<String, String> settings) throws JobFaults {
    return JobFile.read("jobs/drill.yaml", text, settings);
  }

  /** The lines of the message, without the folder of the file. */
  static List<String> faults(String text) {
    return faults(text, Map.of());
  }

  static List<String> faults(String text, Map<String, String> settings) {
    return catchThrowableOfType(JobFaults.class, () -> read(text, settings))
        .getMessage()
        .replace("jobs/drill.yaml", "drill.yaml")
        .lines()
        .toList();
  }
}
