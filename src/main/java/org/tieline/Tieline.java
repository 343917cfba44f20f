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

  private Tieline() {}

  public static void main(String[] arguments) {
    int status = execute(arguments);
    // YARN takes a driver that exits by itself for a failed one, whatever its status.
    if (status != 0 || !"yarn".equals(System.getProperty("spark.master"))) {
      System.exit(status);
    }
  }

  /**
   * Runs a command and returns its exit status; nothing that a user did wrong shows a stack trace.
   */
  static int execute(String... arguments) {
    try {
      return new CommandLine(new Tieline())
          .setExecutionExceptionHandler((fault, command, parsed) -> report(fault))
          .execute(arguments);
    } catch (OutOfMemoryError fault) {
      return report(fault);
    }
  }

  private static int report(Throwable fault) {
    if (fault instanceof JobFaults) {
      System.err.println(fault.getMessage());
      return WRONG;
    }
    if (ShutdownHookManager.get().isShutdownInProgress()) {
      return FAILED;
    }
    if (!Failures.isUsers(fault)) {
      fault.printStackTrace();
    }
    System.err.println("tieline: " + Failures.message(fault));
    return FAILED;
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, System.err);
    return WRONG;
  }
}
