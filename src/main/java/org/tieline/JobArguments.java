package org.tieline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.tieline.job.Checks;
import org.tieline.job.Folder;
import org.tieline.job.Job;
import org.tieline.job.JobFaults;
import org.tieline.job.JobFile;
import org.tieline.job.Passwords;
import org.tieline.job.PublishPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What names a job on the command line. */
final class JobArguments {
  @Parameters(index = "0", paramLabel = "JOB.yaml", description = "The job file.")
  private String file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Replaces a value of the job file, such as corpus.from=2024-06-01.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--report",
      paramLabel = "NAME",
      description = "Makes only this report of the job's; may be given again.")
  private List<String> reports = new ArrayList<>();

  @Option(names = "--output", paramLabel = "URI", description = "Replaces the job's output.")
  private String output;

  @Option(names = "--csv", description = "Writes the tables as CSV too.")
  private boolean csv;

  @Option(names = "--xlsx", description = "Writes the tables as Excel workbooks too.")
  private boolean xlsx;

  @Option(
      names = "--folder",
      paramLabel = "URI",
      description = "What relative paths are relative to; the working folder if not given.")
  private String folder;

  @Mixin private SparkOptions sparkOptions;

  /**
   * A job with the text that it was read from.
   *
   * @param hadoop settings by which its files are read
   */
  record Read(Job job, String text, Folder folder, Configuration hadoop) {}

  /**
   * Reads the job and checks what can be checked before it runs.
   *
   * @throws JobFaults with every mistake
   */
  Read read() throws JobFaults {
    Passwords.refuse("JOB.yaml", file);
    if (folder != null) {
      Passwords.refuse("--folder", folder);
    }
    Folder place = folder == null ? Folder.working() : new Folder(folder);
    Configuration hadoop = sparkOptions.hadoop();
    String text;
    try {
      text = place.read(file, hadoop);
    } catch (IOException | IllegalArgumentException e) {
      throw new JobFaults("%s: the job file can't be read: %s".formatted(file, e.getMessage()));
    }
    Map<String, String> all = new LinkedHashMap<>(settings);
    if (output != null) {
      all.put("output", "'" + output.replace("'", "''") + "'");
    }
    Job job = JobFile.read(file, text, all).only(reports).exporting(exports());
    Checks.check(file, job, place, hadoop);
    return new Read(job, text, place, hadoop);
  }

  private List<PublishPlan.Export> exports() {
    List<PublishPlan.Export> exports = new ArrayList<>();
    if (csv) {
      exports.add(PublishPlan.Export.CSV);
    }
    if (xlsx) {
      exports.add(PublishPlan.Export.XLSX);
    }
    return exports;
  }

  String file() {
    return file;
  }

  SparkOptions sparkOptions() {
    return sparkOptions;
  }

  /** The same arguments for a driver that may run elsewhere. */
  List<String> forDriver() {
    List<String> arguments = new ArrayList<>();
    arguments.add(file);
    settings.forEach((key, value) -> arguments.addAll(List.of("--set", key + "=" + value)));
    reports.forEach(report -> arguments.addAll(List.of("--report", report)));
    if (output != null) {
      arguments.addAll(List.of("--output", output));
    }
    exports().forEach(export -> arguments.add("--" + export.name().toLowerCase(Locale.ROOT)));
    arguments.addAll(List.of("--folder", folder == null ? Folder.working().uri() : folder));
    return arguments;
  }
}
