package org.tieline.job;

import java.io.IOException;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.spark.sql.SparkSession;
import org.tieline.spark.Publication;

/**
 * What a run does when its process is told to stop: the work ends, and what it has written goes.
 * The output then shows the run before.
 */
final class StopSignal implements AutoCloseable {
  /** Before Spark and the file systems shut down, which have 40 and 10. */
  private static final int PRIORITY = 100;

  private final Runnable hook;

  private StopSignal(Runnable hook) {
    this.hook = hook;
  }

  static StopSignal watch(SparkSession spark, Publication publication) {
    Runnable hook =
        () -> {
          spark.sparkContext().cancelAllJobs();
          try {
            System.err.println(
                publication.abandon()
                    ? "tieline: stopped; the output shows what it showed before"
                    : "tieline: stopped; the output shows this run");
          } catch (IOException e) {
            System.err.println(
                "tieline: " + publication.folder() + " is left over: " + e.getMessage());
          }
        };
    ShutdownHookManager.get().addShutdownHook(hook, PRIORITY);
    return new StopSignal(hook);
  }

  /** The run is over, well or not. */
  @Override
  public void close() {
    ShutdownHookManager hooks = ShutdownHookManager.get();
    if (!hooks.isShutdownInProgress()) {
      hooks.removeShutdownHook(hook);
    }
  }
}
