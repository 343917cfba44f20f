package org.tieline;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.tieline.job.Comparison;
import org.tieline.job.Plan;
import org.tieline.job.Progress;
import org.tieline.job.Run;
import org.tieline.spark.PublishedTable;
import org.tieline.spark.Sessions;
import org.tieline.ties.Tie;
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
      Configuration hadoop = new Configuration();
      System.out.print(Plan.of(read.job(), read.folder(), hadoop));
      System.out.print(Comparison.of(read.job(), read.folder(), hadoop));
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
      print(result);
      return 0;
    }
  }

  private static void print(Run.Result result) {
    System.out.printf("%nReports of run %s are in %s%n", result.run(), result.output());
    result
        .tables()
        .forEach(
            table ->
                System.out.printf(Locale.ROOT, "  %-28s %,12d rows%n", table.name(), table.rows()));
    if (rows(result, "corpus/articles") == 0) {
      System.out.printf(
          Locale.ROOT,
          "%nNo article was read. Records refused: %,d; %s/corpus/rejects tells the file, the position"
              + " and the reason of each, corpus/inputs how many of a file's lay outside what was asked for.%n",
          rows(result, "corpus/rejects"),
          result.output());
    }
    System.out.printf("%nTo look at: %s/overview.html%n", result.output());
    if (!result.strongest().isEmpty()) {
      System.out.printf("%nStrongest ties%n");
      System.out.printf(
          "  %-9s %-32s %8s %9s %8s %6s%n",
          "tie", "countries", "stories", "sentences", "outlets", "npmi");
      for (Tie tie : result.strongest()) {
        System.out.printf(
            Locale.ROOT,
            "  %-9s %-32s %,8d %,9d %,8d %6.2f%n",
            tie.tie_id(),
            tie.name_a() + " and " + tie.name_b(),
            tie.stories(),
            tie.sentences(),
            tie.sources(),
            tie.npmi());
      }
    }
  }

  private static long rows(Run.Result result, String table) {
    return result.tables().stream()
        .filter(published -> published.name().equals(table))
        .mapToLong(PublishedTable::rows)
        .sum();
  }
}
