package org.tieline;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;
import org.tieline.job.Folder;
import org.tieline.job.Job;
import org.tieline.job.Progress;
import org.tieline.job.Run;

/** Runs a job within the test's session, and keeps its progress from the test's output. */
final class QuietRun {
  private QuietRun() {}

  static Run.Result of(SparkSession spark, Job job, String text, Folder folder) throws Exception {
    return of(spark, job, text, folder, OutputStream.nullOutputStream());
  }

  /**
   * @param told takes what the user is told
   */
  static Run.Result of(SparkSession spark, Job job, String text, Folder folder, OutputStream told)
      throws Exception {
    PrintStream out = new PrintStream(told, false, StandardCharsets.UTF_8);
    try (Progress progress = Progress.of(spark, out, false)) {
      return new Run(spark, job, text, folder).execute(progress);
    }
  }
}
