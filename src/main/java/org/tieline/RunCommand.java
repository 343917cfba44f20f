package org.tieline;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.tieline.job.Comparison;
import org.tieline.job.Plan;
import org.tieline.job.Progress;
import org.tieline.job.Run;
import org.tieline.spark.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a job in this Spark application. */
@Command(name = "run", description = "Runs the job; its reports appear together, or not at all.")
final class RunCommand implements Callable<Integer> {
  @Mixin private JobArguments arguments;

  @Option(names = "--dry-run", description = "Only prints what the job would do, and change.")
  private boolean dryRun;

  @Override
  public Integer call() throws Exception {
    if (dryRun) {
      JobArguments.Read read = arguments.read();
      System.out.print(Plan.of(read.job(), read.folder(), read.hadoop()));
      System.out.print(Comparison.of(read.job(), read.folder(), read.hadoop()));
      return 0;
    }
    // In cluster mode the job file travels with the application and is there once it has begun.
    try (SparkSession spark = Sessions.open("tieline")) {
      JobArguments.Read read = arguments.read();
      boolean terminal = System.console() != null;
      Run.Result result;
      try (Progress progress = Progress.of(spark, System.err, terminal)) {
        result = new Run(spark, read.job(), read.text(), read.folder()).execute(progress);
      }
      System.out.print(Summary.of(result));
      return 0;
    }
  }
}
