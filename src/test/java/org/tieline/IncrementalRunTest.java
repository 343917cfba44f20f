package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.job.Folder;
import org.tieline.spark.OutputLock;

/** A run over what an earlier run has read, and a new day. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncrementalRunTest {
  private static final String CHANGED = "01-june-opening.jsonl";
  private static final String NEW = "05-july-aftermath.jsonl";

  private final SparkSession spark;
  private Map<String, String> whole;
  private Path work;
  private Path store;
  private Path yesterday;

  IncrementalRunTest(SparkSession spark) {
    this.spark = spark;
  }

  /** Yesterday one file was not there yet, and another one lacked its first article. */
  @BeforeAll
  void runYesterday(@TempDir Path folder) throws Exception {
    work = folder.resolve("work");
    yesterday = folder.resolve("yesterday");
    store = work.resolve("report-analysis");
    FileUtils.copyDirectory(Path.of("sample-data/articles").toFile(), article("").toFile());
    whole = SampleRun.digests(Path.of(SampleRun.report(spark)));
    Files.move(article(NEW), folder.resolve(NEW));
    Files.move(article(CHANGED), folder.resolve(CHANGED));
    List<String> lines = Files.readAllLines(folder.resolve(CHANGED));
    Files.write(article(CHANGED), lines.subList(1, lines.size()));
    run();
    Files.move(folder.resolve(NEW), article(NEW));
    Files.delete(article(CHANGED));
    Files.move(folder.resolve(CHANGED), article(CHANGED));
    FileUtils.copyDirectory(store.toFile(), yesterday.toFile());
  }

  @AfterEach
  void backToYesterday() throws IOException {
    FileUtils.deleteDirectory(store.toFile());
    FileUtils.copyDirectory(yesterday.toFile(), store.toFile());
  }

  @Test
  void readsOnlyWhatIsNewOrChangedAndPublishesWhatARunOverAllDoes() throws Exception {
    assertThat(whole).containsAllEntriesOf(run());
    assertThat(filesRead()).isEqualTo(2);
  }

  @Test
  void readsEverythingAgainWhereTheStoreIsDamaged() throws Exception {
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }

    assertThat(whole).containsAllEntriesOf(run());
    assertThat(filesRead()).isEqualTo(5);
  }

  /** A run deletes what its own index does not name, and so must be alone there. */
  @Test
  void readsEverythingAndLeavesTheStoreAloneWhileAnotherRunHasIt() throws Exception {
    String index = Files.readString(store.resolve("index.json"));
    try (OutputLock held =
        OutputLock.acquire(
            store.toString(), "another", spark.sparkContext().hadoopConfiguration())) {
      assertThat(whole).containsAllEntriesOf(run());
      held.confirm();
    }

    assertThat(filesRead()).isEqualTo(5);
    assertThat(store.resolve("index.json")).hasContent(index);
  }

  private Path article(String name) {
    return work.resolve("sample-data/articles").resolve(name);
  }

  private int filesRead() throws IOException {
    return new ObjectMapper()
        .readTree(work.resolve("report/run.json").toFile())
        .get("files_read")
        .asInt();
  }

  /** The digests of the tables that a run makes. */
  private Map<String, String> run() throws Exception {
    Path report = work.resolve("report");
    SampleRun.into(
        spark,
        report.toString(),
        Map.of(),
        new Folder(work.toUri().toString()),
        List.of("entities"));
    Map<String, String> digests = SampleRun.digests(report);
    assertThat(digests).hasSizeGreaterThan(10);
    return digests;
  }
}
