package org.tieline;

import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.QueryContext;
import org.apache.spark.QueryContextType;
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
    String message = said(told);
    String line = message.lines().findFirst().orElse(message);
    return condition(told)
        .map(part -> "the condition '%s' can't be computed of an article: %s".formatted(part, line))
        .orElse(line);
  }

  private static String said(Throwable told) {
    if (told.getMessage() == null) {
      return told.getClass().getSimpleName();
    }
    // Only the exception's name then tells what is wrong with the file; its message is the file.
    return told instanceof FileSystemException bare && bare.getReason() == null
        ? words(told.getClass()) + ": " + told.getMessage()
        : told.getMessage();
  }

  /** {@code AccessDeniedException} is access denied. */
  private static String words(Class<?> exception) {
    return exception
        .getSimpleName()
        .replaceFirst("Exception$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static Throwable cause(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof UncheckedIOException unchecked) {
        return unchecked.getCause();
      }
      if ((cause instanceof IOException && !(cause instanceof ObjectStreamException))
          || cause instanceof UnfitCorpusException
          || condition(cause).isPresent()) {
        return cause;
      }
    }
    return null;
  }

  /**
   * The part of a user's condition that has no value: SQL's data exceptions, class 22, where SQL
   * that somebody wrote is their context; our own columns are made in Java.
   */
  private static Optional<String> condition(Throwable cause) {
    return cause instanceof SparkThrowable spark
            && spark.getSqlState() != null
            && spark.getSqlState().startsWith("22")
        ? Arrays.stream(spark.getQueryContext())
            .filter(context -> context.contextType() == QueryContextType.SQL)
            .map(QueryContext::fragment)
            .findFirst()
        : Optional.empty();
  }
}
