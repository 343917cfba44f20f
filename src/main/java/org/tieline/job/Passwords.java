package org.tieline.job;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A job file is published in run.json, so no place that it names may hold a password. */
final class Passwords {
  /** A URI with {@code user:password@} before its host; what follows a port is no password. */
  private static final Pattern IN_URI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^/?#@\\s]*:(?!\\d*(/|$))\\S*@\\S*");

  private Passwords() {}

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
                    "holds a password, and the job file is published in run.json; give it as a"
                        + " property of Spark, such as spark.hadoop.fs.s3a.secret.key"));
          }
        });
    return faults;
  }
}
