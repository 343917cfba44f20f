package org.tieline.job;

import java.util.List;
import java.util.stream.Collectors;

/** All mistakes of a job file, or of what it names, at once. The message has one line each. */
public final class JobFaults extends Exception {
  private static final long serialVersionUID = 1;

  JobFaults(String file, List<Fault> faults) {
    super(
        faults.stream()
            .sorted(
                java.util.Comparator.comparingInt(Fault::line)
                    .thenComparing(Fault::key)
                    .thenComparing(Fault::message))
            .map(fault -> fault.text(file))
            .distinct()
            .collect(Collectors.joining("\n")));
  }

  /** A mistake that has no line of its own. */
  public JobFaults(String message) {
    super(message);
  }
}
