package org.tieline;

import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.UncheckedIOException;
import org.apache.spark.SparkThrowable;
import org.tieline.topics.UnfitCorpusException;

/** What to tell a user of a failure. */
final class Failures {
  private Failures() {}

  /**
   * Whether the failure lies outside Tieline: in storage, in memory, or in what the job asks of the
   * corpus.
   */
  static boolean isUsers(Throwable fault) {
    return LostMemory.message(fault).isPresent() || cause(fault) != null;
  }

  /** One line that names what failed. */
  static String message(Throwable fault) {
    return LostMemory.message(fault).orElseGet(() -> ownMessage(fault));
  }

  private static String ownMessage(Throwable fault) {
    Throwable told = cause(fault) == null ? fault : cause(fault);
    String message =
        told.getMessage() == null ? told.getClass().getSimpleName() : told.getMessage();
    return message.lines().findFirst().orElse(message);
  }

  private static Throwable cause(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof UncheckedIOException unchecked) {
        return unchecked.getCause();
      }
      if (isOfCondition(cause)) {
        return cause;
      }
      if ((cause instanceof IOException && !(cause instanceof ObjectStreamException))
          || cause instanceof UnfitCorpusException) {
        return cause;
      }
    }
    return null;
  }

  /** Whether a user's condition can't be computed of a value: SQL's data exceptions, class 22. */
  private static boolean isOfCondition(Throwable cause) {
    return cause instanceof SparkThrowable spark
        && spark.getSqlState() != null
        && spark.getSqlState().startsWith("22");
  }
}
