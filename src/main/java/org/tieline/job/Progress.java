package org.tieline.job;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * Shows how far the work is: a bar on a terminal, a line now and then in a log. The share is of the
 * tasks that Spark has planned so far in the present step.
 */
public final class Progress extends SparkListener implements AutoCloseable {
  private static final int BAR = 24;
  private static final long LOG_SECONDS = 20;
  private static final long TERMINAL_MILLIS = 250;

  private final PrintStream out;
  private final boolean terminal;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicInteger planned = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private volatile String step = "";
  private volatile LongAccumulator articles;
  private volatile long started;

  private Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Follows the session's work until it is closed. */
  public static Progress of(SparkSession spark, PrintStream out, boolean terminal) {
    Progress progress = new Progress(out, terminal);
    spark.sparkContext().addSparkListener(progress);
    long millis = terminal ? TERMINAL_MILLIS : TimeUnit.SECONDS.toMillis(LOG_SECONDS);
    progress.clock.scheduleAtFixedRate(progress::show, millis, millis, TimeUnit.MILLISECONDS);
    return progress;
  }

  /**
   * A step begins.
   *
   * @param counted counts the articles as they are done; null where the step does not go by article
   */
  void step(String name, LongAccumulator counted) {
    finish();
    planned.set(0);
    done.set(0);
    articles = counted;
    started = System.nanoTime();
    step = name;
  }

  /** Says what the user should know of, and need do nothing about. */
  void notice(String text) {
    out.printf("%s%s%n", terminal ? "\r\u001b[K" : "", text);
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted stage) {
    planned.addAndGet(stage.stageInfo().numTasks());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    done.incrementAndGet();
  }

  private void show() {
    if (!step.isEmpty()) {
      double share = Math.min(1, done.get() / Math.max(1.0, planned.get()));
      if (terminal) {
        int filled = (int) (share * BAR);
        out.print(
            "\r\u001b[K%-22s [%s%s] %3.0f %%%s"
                .formatted(
                    step, "#".repeat(filled), " ".repeat(BAR - filled), 100 * share, speed()));
        out.flush();
      } else {
        out.printf(Locale.ROOT, "%s: %.0f %%%s%n", step, 100 * share, speed());
      }
    }
  }

  private String speed() {
    LongAccumulator counted = articles;
    if (counted == null || counted.value() == 0) {
      return "";
    }
    double seconds = Math.max(1e-3, (System.nanoTime() - started) / 1e9);
    return String.format(
        Locale.ROOT, ", %,d articles, %,.0f a second", counted.value(), counted.value() / seconds);
  }

  private void finish() {
    if (!step.isEmpty()) {
      double seconds = (System.nanoTime() - started) / 1e9;
      out.printf(
          Locale.ROOT, "%s%-22s %6.1f s%s%n", terminal ? "\r\u001b[K" : "", step, seconds, speed());
      step = "";
    }
  }

  /** Ends the last step. */
  @Override
  public void close() {
    finish();
    clock.shutdownNow();
  }
}
