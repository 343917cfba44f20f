package org.tieline;

import java.util.concurrent.Callable;
import org.apache.hadoop.util.ShutdownHookManager;
import org.tieline.job.JobFaults;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/**
 * The command line. Exit status: 0 done, 1 the run failed, 2 the command or the job file is wrong.
 */
@Command(
    name = "tieline",
    description = "Term, entity, topic and country-tie reports from news corpora.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "Tieline 0.1.0",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      DescribeCommand.class,
      DiffCommand.class,
      AuditCommand.class,
      SubmissionCommand.class
    })
public final class Tieline implements Callable<Integer> {
  static final int FAILED = 1;
  static final int WRONG = 2;

  /** What a user is told of a failure. */
  private String told = "tieline: the driver's log tells why";

  private Tieline() {}

  /**
   * @throws FailedRun in a driver that YARN started, which takes one that exits by itself for
   *     failed, and tells nobody why
   */
  public static void main(String[] arguments) {
    Tieline tieline = new Tieline();
    int status = tieline.status(arguments);
    if (!isStartedByYarn()) {
      System.exit(status);
    }
    if (status != 0) {
      throw new FailedRun(tieline.told);
    }
  }

  private static boolean isStartedByYarn() {
    return "yarn".equals(System.getProperty("spark.master"))
        && "cluster".equals(System.getProperty("spark.submit.deployMode"));
  }

  /** Runs a command and returns its exit status. */
  static int execute(String... arguments) {
    return new Tieline().status(arguments);
  }

  /** Nothing that a user did wrong shows a stack trace. */
  private int status(String... arguments) {
    try {
      return new CommandLine(this)
          .setExecutionExceptionHandler((fault, command, parsed) -> report(fault))
          .execute(arguments);
    } catch (OutOfMemoryError fault) {
      return report(fault);
    }
  }

  private int report(Throwable fault) {
    if (fault instanceof JobFaults) {
      told = fault.getMessage();
      System.err.println(told);
      return WRONG;
    }
    if (ShutdownHookManager.get().isShutdownInProgress()) {
      return FAILED;
    }
    if (!Failures.isUsers(fault)) {
      fault.printStackTrace();
    }
    told = "tieline: " + Failures.message(fault);
    System.err.println(told);
    return FAILED;
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, System.err);
    return WRONG;
  }
}
