package org.tieline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.tieline.job.Folder;
import org.tieline.job.Job;
import org.tieline.job.JobFile;
import org.tieline.job.Run;

/** Runs the sample's job within the test's session. */
final class SampleRun {
  static final Path JOB = Path.of("jobs/belarus-china-russia.yaml");

  private static Path shared;

  private SampleRun() {}

  /** The sample's report as the job makes it, made once for all tests; none may change it. */
  static synchronized String report(SparkSession spark) throws Exception {
    String made = System.getProperty("tieline.sample.report");
    if (made != null) {
      return made;
    }
    if (shared == null) {
      Path folder = Files.createTempDirectory("tieline-sample");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
      into(spark, folder.resolve("report").toString(), Map.of());
      shared = folder.resolve("report");
    }
    return shared.toString();
  }

  /**
   * @param settings as {@code --set} takes them
   */
  static Run.Result into(SparkSession spark, String output, Map<String, String> settings)
      throws Exception {
    return into(spark, output, settings, Folder.working());
  }

  /**
   * @param folder holds sample-data
   */
  static Run.Result into(
      SparkSession spark, String output, Map<String, String> settings, Folder folder)
      throws Exception {
    return into(spark, output, settings, folder, List.of());
  }

  /**
   * @param reports the only ones to make; none for all
   */
  static Run.Result into(
      SparkSession spark,
      String output,
      Map<String, String> settings,
      Folder folder,
      List<String> reports)
      throws Exception {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.put("output", output);
    String text = Files.readString(JOB);
    Job job = JobFile.read(JOB.toString(), text, all).only(reports);
    return QuietRun.of(spark, job, text, folder);
  }

  /** The rows and the digest of each table of a report, as its run.json has them. */
  static Map<String, String> digests(Path report) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    new ObjectMapper()
        .readTree(report.resolve("run.json").toFile())
        .get("tables")
        .fields()
        .forEachRemaining(
            table ->
                digests.put(
                    table.getKey(),
                    table.getValue().get("rows")
                        + " rows "
                        + table.getValue().get("sha256").asText()));
    return digests;
  }
}
