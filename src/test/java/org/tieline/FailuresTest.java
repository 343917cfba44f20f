package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.spark.QueryContext;
import org.apache.spark.SparkArithmeticException;
import org.apache.spark.sql.catalyst.trees.SQLQueryContext;
import org.junit.jupiter.api.Test;
import scala.Option;

/** What a user is told of a failure. */
class FailuresTest {

  @Test
  void troubleWithStorageIsToldInOneLine() {
    Exception fault = new RuntimeException("job aborted", new IOException("disk full\nat node 3"));

    assertThat(Failures.isUsers(fault)).isTrue();
    assertThat(Failures.message(fault)).isEqualTo("disk full");
    assertThat(Failures.message(new UncheckedIOException(new IOException("gone"))))
        .isEqualTo("gone");
  }

  @Test
  void whatAFileSystemRefusesIsToldWithTheReason() {
    assertThat(Failures.message(new AccessDeniedException("/data/reports/.lock")))
        .isEqualTo("access denied: /data/reports/.lock");
    assertThat(Failures.message(new NoSuchFileException("/data/reports")))
        .isEqualTo("no such file: /data/reports");
    assertThat(Failures.message(new FileSystemException("/data", null, "Disk quota exceeded")))
        .isEqualTo("/data: Disk quota exceeded");
  }

  private static Exception divisionByZero(QueryContext... contexts) {
    return new RuntimeException(
        new SparkArithmeticException(
            "DIVIDE_BY_ZERO",
            new scala.collection.immutable.Map.Map1<>("config", "ansi"),
            contexts,
            ""));
  }

  @Test
  void aConditionThatCanNotBeComputedIsTheUsers() {
    QueryContext context =
        SQLQueryContext.apply(
            Option.empty(),
            Option.empty(),
            Option.apply(0),
            Option.apply(8),
            Option.apply("words / 0 > 1"),
            Option.empty(),
            Option.empty());
    Exception fault = divisionByZero(context);

    assertThat(Failures.isUsers(fault)).isTrue();
    assertThat(Failures.message(fault))
        .startsWith(
            "the condition 'words / 0' can't be computed of an article: [DIVIDE_BY_ZERO] Division");
  }

  @Test
  void aDivisionByZeroOfOurOwnIsNotTheUsers() {
    assertThat(Failures.isUsers(divisionByZero())).isFalse();
  }

  @Test
  void aMistakeOfTheProgramIsNotTheUsers() {
    Exception bug = new IllegalStateException();

    assertThat(Failures.isUsers(bug)).isFalse();
    assertThat(Failures.message(bug)).isEqualTo("IllegalStateException");
    assertThat(Failures.isUsers(new RuntimeException(new NotSerializableException("Row"))))
        .isFalse();
  }

  @Test
  void wantOfMemoryIsToldWithTheWayOut() {
    String task = "Task 3 in stage 9.0 failed: Lost task (TID 77) (10.0.0.4 executor %s): %s";

    assertThat(Failures.message(new RuntimeException(new OutOfMemoryError("Java heap space"))))
        .contains("TIELINE_MEMORY");
    assertThat(
            Failures.message(
                new RuntimeException(task.formatted("driver", "java.lang.OutOfMemoryError"))))
        .contains("TIELINE_MEMORY");
    assertThat(
            Failures.message(
                new RuntimeException(
                    task.formatted("5", "ExecutorLostFailure: Command exited with code 52"))))
        .contains("--executor-memory");
    Exception preempted =
        new RuntimeException(task.formatted("5", "ExecutorLostFailure (preempted)\nDriver stack"));
    assertThat(Failures.isUsers(preempted)).isTrue();
    assertThat(Failures.message(preempted)).endsWith("ExecutorLostFailure (preempted)");
    String dying = "RejectedExecutionException: Task org.apache.spark.executor.Executor rejected";
    assertThat(Failures.message(new RuntimeException(task.formatted("4", dying))))
        .contains("--executor-memory");
  }
}
