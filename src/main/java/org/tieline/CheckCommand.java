package org.tieline;

import java.util.concurrent.Callable;
import org.tieline.job.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Validates a job file and its inputs, and prints the plan; starts no Spark. */
@Command(
    name = "check",
    description = "Validates a job file and its inputs, and prints the plan; starts no Spark.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private JobArguments arguments;

  @Override
  public Integer call() throws Exception {
    JobArguments.Read read = arguments.read();
    System.out.print(Plan.of(read.job(), read.folder(), read.hadoop()));
    return 0;
  }
}
