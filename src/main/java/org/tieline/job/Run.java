package org.tieline.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.tieline.corpus.InputDigests;
import org.tieline.corpus.InputFile;
import org.tieline.corpus.RecordKeys;
import org.tieline.corpus.Records;
import org.tieline.report.audit.Audit;
import org.tieline.report.overview.Overview;
import org.tieline.spark.AnalysisStore;
import org.tieline.spark.AnalysisStore.Seen;
import org.tieline.spark.OutputLock;
import org.tieline.spark.Publication;
import org.tieline.spark.PublishedTable;
import org.tieline.spark.Sessions;
import org.tieline.ties.Tie;

/** Runs a job: its reports appear together, or not at all. */
public final class Run {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final String RECORD = "run.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkSession spark;
  private final Job job;
  private final String jobText;
  private final Folder folder;
  private final String build = Build.digest();

  /**
   * @param jobText the job file as it was read, for the record
   */
  public Run(SparkSession spark, Job job, String jobText, Folder folder) {
    this.spark = spark;
    this.job = job;
    this.jobText = jobText;
    this.folder = folder;
  }

  /**
   * What a run left behind.
   *
   * @param output where the reports stand
   * @param strongest the ties with the most stories; none where the job asks for no ties
   */
  public record Result(
      String output, String run, List<PublishedTable> tables, List<Tie> strongest) {}

  /**
   * Runs the job.
   *
   * @throws IOException if the storage fails or another run is writing to the same output; what the
   *     output shows is then unchanged
   */
  public Result execute(Progress progress) throws IOException {
    Instant start = Clock.systemUTC().instant();
    String run = STAMP.format(start) + "-" + UUID.randomUUID().toString().substring(0, 6);
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    try (OutputLock lock = OutputLock.acquire(folder.resolve(job.output()), run, hadoop)) {
      return execute(start, run, lock, progress);
    }
  }

  private Result execute(Instant start, String run, OutputLock lock, Progress progress)
      throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    List<InputFile> files = folder.inputs(job, hadoop).list(job.corpus().inputs());
    Sessions.fit(spark, files.stream().mapToLong(InputFile::bytes).sum());
    Lists lists = Lists.read(job, folder, hadoop);
    List<String> entries = new ArrayList<>(Plan.reports(job));
    entries.add(RECORD);
    entries.add(Overview.FILE);
    Publication publication =
        Publication.begin(
            spark,
            folder.resolve(job.output()),
            run,
            entries,
            job.publish().text().rule(),
            job.publish().format());
    StopSignal stopSignal = StopSignal.watch(spark, publication);
    AnalysisStore store = store(run, progress);
    Pipeline pipeline = new Pipeline(spark, job, folder, publication, progress);
    try {
      Map<String, Seen> seen =
          InputDigests.of(
              JavaSparkContext.fromSparkContext(spark.sparkContext()),
              files,
              store == null ? Map.of() : store.seen());
      LongAccumulator read = spark.sparkContext().longAccumulator("records read");
      List<String> keys = RecordKeys.of(files, seen, job.corpus(), lists.excluded());
      Records records =
          new Records(spark, job.corpus(), files, lists.excluded(), read, store, keys);
      pipeline.run(records, read, lists);
      ObjectNode record =
          record(run, start, publication, pipeline, files, seen, records.added().size(), lists);
      publication.file(RECORD, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(record));
      progress.step("overview", null);
      publication.file(Overview.FILE, Overview.of(spark, publication.folder().toString(), record));
      lock.confirm();
      publication.commit(job.publish().history()).forEach(failure -> leftOver(failure, progress));
      if (store != null) {
        commit(store, records.added(), seen, progress);
      }
    } catch (Throwable e) {
      // Spark's failures are checked, and its methods don't declare them.
      abandon(publication, store, e);
      throw e;
    } finally {
      stopSignal.close();
      if (store != null) {
        store.close();
      }
      spark.catalog().clearCache();
    }
    return new Result(
        publication.output().toString(), run, publication.tables(), pipeline.strongest());
  }

  private static void leftOver(String failure, Progress progress) {
    progress.notice(
        "this run is published, but something of earlier ones is left over; the next run tries"
            + " again to delete it: "
            + failure);
  }

  /** The reports are published by now: a store that fails costs the next run time, not this one. */
  private static void commit(
      AnalysisStore store, List<String> added, Map<String, Seen> seen, Progress progress) {
    try {
      store.commit(added, seen).forEach(failure -> leftOver(failure, progress));
    } catch (Exception e) {
      progress.notice(
          "this run is published, but the analysis store was not brought up to date, so the next"
              + " run reads more anew: "
              + e);
    }
  }

  /** What fails here must not hide why the run failed. */
  private static void abandon(Publication publication, AnalysisStore store, Throwable cause) {
    try {
      if (!publication.abandon()) {
        return;
      }
    } catch (IOException | RuntimeException e) {
      cause.addSuppressed(e);
    }
    if (store != null) {
      try {
        store.abandon();
      } catch (IOException | RuntimeException e) {
        cause.addSuppressed(e);
      }
    }
  }

  private AnalysisStore store(String run, Progress progress) {
    return job.store()
        .map(folder::resolve)
        .flatMap(place -> AnalysisStore.open(spark, place, build, run, progress::notice))
        .orElse(null);
  }

  private ObjectNode record(
      String run,
      Instant start,
      Publication publication,
      Pipeline pipeline,
      List<InputFile> files,
      Map<String, Seen> seen,
      int read,
      Lists lists)
      throws IOException {
    ObjectNode record = JSON.createObjectNode();
    record.put("run", run).put("name", job.name()).put("started", start.toString());
    record.put("tieline", version()).put("spark", spark.version());
    record.put("build", build);
    record.put("job", jobText);
    job.keys().forEach(record.putObject("keys")::put);
    lists.digests().forEach(record.putObject("lists")::put);
    record.set("settings", Settled.json(job));
    ObjectNode inputs = record.putObject("inputs");
    for (InputFile file : files) {
      inputs
          .putObject(file.name())
          .put("bytes", file.bytes())
          .put("sha256", seen.get(file.name()).sha256());
    }
    record.put("files_read", read);
    ObjectNode tables = record.putObject("tables");
    for (PublishedTable table : publication.tables()) {
      tables
          .putObject(table.name())
          .put("rows", table.rows())
          .put("bytes", table.bytes())
          .put("files", table.files().size())
          .put("sha256", table.sha256());
    }
    ObjectNode exports = record.putObject("exports");
    publication
        .exports()
        .forEach(
            export ->
                exports
                    .putObject(export.name())
                    .put("bytes", export.bytes())
                    .put("sha256", export.sha256()));
    ObjectNode seconds = record.putObject("seconds");
    pipeline.seconds().forEach((step, time) -> seconds.put(step, Math.round(time * 1000) / 1000.0));
    ObjectNode seeds = record.putObject("seeds");
    job.network().ifPresent(network -> seeds.put("network", network.seed()));
    job.topics().ifPresent(topics -> seeds.put("topics", topics.seed()));
    pipeline.families().forEach(record.putObject("families")::put);
    pipeline.caps().forEach(record.putObject("caps")::put);
    Map<String, Long> rows = new LinkedHashMap<>();
    publication.tables().forEach(table -> rows.put(table.name(), table.rows()));
    record.put(
        "methods",
        Methods.text(job, rows, outlets(publication), files.size(), version(), spark.version()));
    Optional<JsonNode> audit =
        Audit.of(publication.output(), spark.sparkContext().hadoopConfiguration());
    audit.ifPresent(figures -> record.set("audit", figures));
    return record;
  }

  /** The outlets that articles name; those of articles without one have a row together. */
  private static long outlets(Publication publication) {
    return publication.tables().stream()
        .filter(table -> table.name().equals("corpus/sources"))
        .mapToLong(table -> publication.read(table).filter("source <> ''").count())
        .sum();
  }

  static String version() {
    String version = Run.class.getPackage().getImplementationVersion();
    return version == null ? "unreleased" : version;
  }
}
