package org.tieline.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Places are published in run.json and told in messages, so none may hold a password. */
public final class Passwords {
  /**
   * A URI with {@code user:password@} before its host. What follows a port is no password, but a
   * bucket has no port.
   */
  private static final Pattern IN_URI =
      Pattern.compile(
          "(?i)(?:(?<=\\b(?:s3|s3a|s3n|gs|wasb|wasbs|abfs|abfss))://[^/?#@\\s]*:"
              + "|(?<=[a-z0-9+.-])://[^/?#@\\s]*:(?!\\d*(/|$)))\\S*@");

  private static final String INSTEAD =
      "; give it as a property of Spark, such as spark.hadoop.fs.s3a.secret.key";

  private Passwords() {}

  /**
   * Refuses a place of the command line that holds one.
   *
   * @param argument what names the place, such as {@code --folder}
   * @throws JobFaults whose message does not show the place
   */
  public static void refuse(String argument, String place) throws JobFaults {
    if (IN_URI.matcher(place).find()) {
      throw new JobFaults(
          "%s: holds a password, and places are told in messages and run.json%s"
              .formatted(argument, INSTEAD));
    }
  }

  /**
   * A fault for every value that holds one, and for every other line of the text: a comment, or a
   * value that a setting replaces, is published too. The messages do not show it.
   *
   * @param text the job file as it is published
   */
  static List<Fault> in(Node file, String text) {
    List<Fault> faults = new ArrayList<>();
    Keys.forEach(
        "",
        file,
        (key, value) -> {
          if (value instanceof Node.Scalar scalar && IN_URI.matcher(scalar.text()).find()) {
            faults.add(fault(value.line(), key));
          }
        });
    Set<Integer> told = faults.stream().map(Fault::line).collect(Collectors.toSet());
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!told.contains(i + 1) && IN_URI.matcher(lines.get(i)).find()) {
        faults.add(fault(i + 1, ""));
      }
    }
    return faults;
  }

  private static Fault fault(int line, String key) {
    return new Fault(
        line, key, "holds a password, and the job file is published in run.json" + INSTEAD);
  }
}
