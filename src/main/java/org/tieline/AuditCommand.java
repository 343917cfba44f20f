package org.tieline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.tieline.job.Folder;
import org.tieline.job.JobFaults;
import org.tieline.job.Passwords;
import org.tieline.report.PublishedRun;
import org.tieline.report.audit.Audit;
import org.tieline.report.audit.AuditSample;
import org.tieline.report.audit.AuditSheet;
import org.tieline.report.export.Csv;
import org.tieline.report.overview.Overview;
import org.tieline.spark.Publication;
import org.tieline.spark.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a sample for a reader to judge; once it is judged, publishes the precision. */
@Command(
    name = "audit",
    description =
        "Writes a sample of events and mentions to judge; once judged, publishes the precision.")
final class AuditCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OUTPUT", description = "Where the reports are.")
  private String output;

  @Option(
      names = "--sheet",
      paramLabel = "FILE",
      description = "The sheet; audit.csv in the output if not given.")
  private String sheet;

  @Option(
      names = "--size",
      paramLabel = "ROWS",
      defaultValue = "200",
      description = "Rows to draw; 200 if not given.")
  private int size;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "7",
      description = "Another seed draws another sample; 7 if not given.")
  private long seed;

  @Override
  public Integer call() throws Exception {
    Passwords.refuse("OUTPUT", output);
    if (sheet != null) {
      Passwords.refuse("--sheet", sheet);
    }
    if (size < 1) {
      throw new JobFaults(
          "--size: '%d' is given; it takes a whole number from 1 on".formatted(size));
    }
    try (SparkSession spark = Sessions.open("tieline audit")) {
      return audit(spark, Folder.working());
    }
  }

  int audit(SparkSession spark, Folder folder) throws IOException, JobFaults {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Path place = new Path(folder.place("OUTPUT", output, hadoop));
    PublishedRun run = PublishedRun.at(place.toString(), hadoop);
    Path file =
        sheet == null
            ? new Path(place, "audit.csv")
            : new Path(folder.place("--sheet", sheet, hadoop));
    FileSystem files = file.getFileSystem(hadoop);
    if (files.exists(file)) {
      return read(spark, file, place, run);
    }
    List<List<Object>> rows = new AuditSample(spark, run, seed).rows(size);
    if (rows.isEmpty()) {
      throw new JobFaults("%s has neither events nor mentions to judge".formatted(output));
    }
    try (OutputStream out = files.create(file, false)) {
      Csv.write(out, AuditSheet.COLUMNS, rows.iterator());
    }
    System.out.printf(
        "%d rows to judge are in %s: write yes or no into the column correct, then run the same"
            + " command again%n",
        rows.size(), file);
    return 0;
  }

  private int read(SparkSession spark, Path file, Path place, PublishedRun run)
      throws IOException, JobFaults {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    AuditSheet.Read read;
    try (InputStream in = file.getFileSystem(hadoop).open(file)) {
      read = AuditSheet.read(file.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    if (read.judgements().isEmpty()) {
      throw new JobFaults(
          "%s is there, and nothing is judged in it yet: write yes or no into the column correct, or move it away for a new sample"
              .formatted(file));
    }
    ObjectNode figures = Audit.figures(read.run(), read.judgements());
    ObjectNode record = Audit.publish(place, run, figures, hadoop);
    Publication.replace(
        place.getFileSystem(hadoop),
        new Path(run.folder(), Overview.FILE),
        Overview.of(spark, run.folder(), record));
    System.out.printf("%-28s %7s %8s %10s %s%n", "kind", "judged", "correct", "precision", "95 %");
    figures
        .fields()
        .forEachRemaining(kind -> System.out.print(line(kind.getKey(), kind.getValue())));
    return 0;
  }

  private static String line(String kind, JsonNode figures) {
    return String.format(
        Locale.ROOT,
        "%-28s %7d %8d %9.1f%% %.1f to %.1f%n",
        kind,
        figures.path("judged").asLong(),
        figures.path("correct").asLong(),
        100 * figures.path("precision").asDouble(),
        100 * figures.path("precision_low").asDouble(),
        100 * figures.path("precision_high").asDouble());
  }
}
