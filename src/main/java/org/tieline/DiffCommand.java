package org.tieline;

import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.tieline.job.Folder;
import org.tieline.job.Passwords;
import org.tieline.report.PublishedRun;
import org.tieline.report.diff.Difference;
import org.tieline.spark.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what changed between two runs, by cause. */
@Command(name = "diff", description = "What changed between two runs, by cause.")
final class DiffCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "An output, or a run of one such as reports/mine/runs/20240708T120000Z-1a2b3c.")
  private String before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The same.")
  private String after;

  @Override
  public Integer call() throws Exception {
    Passwords.refuse("OLD", before);
    Passwords.refuse("NEW", after);
    try (SparkSession spark = Sessions.open("tieline diff")) {
      Configuration hadoop = spark.sparkContext().hadoopConfiguration();
      Folder folder = Folder.working();
      PublishedRun old = PublishedRun.at(folder.place("OLD", before, hadoop), hadoop);
      PublishedRun now = PublishedRun.at(folder.place("NEW", after, hadoop), hadoop);
      System.out.print(Difference.of(spark, old, now));
    }
    return 0;
  }
}
