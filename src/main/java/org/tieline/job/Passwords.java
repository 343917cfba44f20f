package org.tieline.job;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Places are published in run.json and told in messages, so none may hold a password. */
public final class Passwords {
  /** A URI with {@code user:password@} before its host; what follows a port is no password. */
  private static final Pattern IN_URI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^/?#@\\s]*:(?!\\d*(/|$))\\S*@\\S*");

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
    if (IN_URI.matcher(place).matches()) {
      throw new JobFaults(
          "%s: holds a password, and places are told in messages and run.json%s"
              .formatted(argument, INSTEAD));
    }
  }

  /** A fault for every value of the file that holds one; the messages do not show it. */
  static List<Fault> in(Node file) {
    List<Fault> faults = new ArrayList<>();
    Keys.forEach(
        "",
        file,
        (key, value) -> {
          if (value instanceof Node.Scalar scalar && IN_URI.matcher(scalar.text()).matches()) {
            faults.add(
                new Fault(
                    value.line(),
                    key,
                    "holds a password, and the job file is published in run.json" + INSTEAD));
          }
        });
    return faults;
  }
}
