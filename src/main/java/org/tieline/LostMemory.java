package org.tieline;

import java.util.Optional;

/** Tells failures for want of memory, and of machines, from others. */
final class LostMemory {
  /** How Spark names the one executor of an embedded run, which is the driver. */
  private static final String EMBEDDED = "executor driver";

  /** The exit status of an executor without memory, as Spark's workers tell it. */
  private static final String WITHOUT_MEMORY = "exited with code 52";

  private static final String LOST = "ExecutorLostFailure";

  /** What a task meets in an executor that is already dying. */
  private static final String DYING = "RejectedExecutionException: Task org.apache.spark.executor";

  private LostMemory() {}

  /**
   * What to tell of memory that ran out, or of executors that went again and again, and the way
   * out; empty where neither is the cause.
   */
  static Optional<String> message(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      boolean told = message.contains("Lost task") && message.contains("OutOfMemoryError");
      if (cause instanceof OutOfMemoryError || told && message.contains(EMBEDDED)) {
        return Optional.of(
            "Out of memory; give more: TIELINE_MEMORY=4g, or --driver-memory 4g on a cluster");
      }
      if (told || message.contains(WITHOUT_MEMORY)) {
        return Optional.of(
            "An executor ran out of memory; give executors more (--executor-memory 8g),"
                + " or fewer cores (--executor-cores 2)");
      }
      int lost = Math.max(message.indexOf(LOST), message.indexOf(DYING));
      if (lost >= 0) {
        return Optional.of(
            "Executors were lost time and again, often for want of memory (--executor-memory): "
                + message.substring(lost).lines().findFirst().orElse(LOST));
      }
    }
    return Optional.empty();
  }
}
