package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.job.Folder;
import org.tieline.job.Run;
import org.tieline.spark.PublishedTable;
import scala.jdk.javaapi.CollectionConverters;

/** A run over what an earlier run has read, and a new day. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalysisStoreTest {
  private static final String NEWEST = "05-july-aftermath.jsonl";

  private final SparkSession spark;
  private Map<String, String> full;
  private Path work;

  AnalysisStoreTest(SparkSession spark) {
    this.spark = spark;
  }

  @BeforeAll
  void runInFull(@TempDir Path folder) throws Exception {
    copySample(folder);
    full = run(folder, Map.of("store", "off"));
  }

  @BeforeEach
  void runYesterday(@TempDir Path folder) throws Exception {
    work = folder;
    copySample(work);
    Files.move(article(NEWEST), work.resolve(NEWEST));
    run(work, Map.of());
    Files.move(work.resolve(NEWEST), article(NEWEST));
  }

  @Test
  void readsOnlyTheNewFileAndPublishesWhatAFullRunDoes() throws Exception {
    assertThat(run(work, Map.of())).isEqualTo(full);
    assertThat(filesRead()).isEqualTo(1);
  }

  @Test
  void readsAFileAgainThatChanged() throws Exception {
    Path changed = article("01-june-opening.jsonl");
    List<String> lines = Files.readAllLines(changed);
    Files.write(changed, lines.subList(1, lines.size()));

    Map<String, String> now = run(work, Map.of());

    assertThat(filesRead()).isEqualTo(2);
    assertThat(now).isEqualTo(run(work, Map.of("store", "off")));
    assertThat(now).isNotEqualTo(full);
  }

  @Test
  void readsEverythingAgainWhereTheJobReadsItOtherwise() throws Exception {
    run(work, Map.of("corpus.zone", "Asia/Tokyo"));

    assertThat(filesRead()).isEqualTo(5);
  }

  @Test
  void doesWithoutADamagedStore() throws Exception {
    for (Path file : stored(".parquet")) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }

    assertThat(run(work, Map.of())).isEqualTo(full);
    assertThat(filesRead()).isEqualTo(5);
  }

  @Test
  void doesWithoutADamagedIndex() throws Exception {
    Files.writeString(stored("index.json").get(0), "{\"version\": 1");

    assertThat(run(work, Map.of())).isEqualTo(full);
  }

  @Test
  void doesWithoutAStoreThatWasDeleted() throws Exception {
    Path store = work.resolve("report-analysis");
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }

    assertThat(run(work, Map.of())).isEqualTo(full);
    assertThat(filesRead()).isEqualTo(5);
  }

  @Test
  void keepsNothingOfAFileThatTheJobNoLongerNames() throws Exception {
    for (String file : List.of("01-june-opening.jsonl", "02-june-closing.jsonl")) {
      Files.delete(article(file));
    }
    run(work, Map.of());
    Files.delete(article("03-july-astana.jsonl"));
    Files.delete(article("04-july-exercise.jsonl"));
    run(work, Map.of());

    List<String> files = stored(".parquet").stream().map(Path::toString).toList();
    assertThat(spark.read().parquet(CollectionConverters.asScala(files).toSeq()))
        .satisfies(rows -> assertThat(rows.select("store_key").distinct().count()).isEqualTo(1));
  }

  private Path article(String name) {
    return work.resolve("sample-data/articles").resolve(name);
  }

  private List<Path> stored(String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(work.resolve("report-analysis"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList();
    }
  }

  private int filesRead() throws IOException {
    JsonNode record =
        new ObjectMapper()
            .readTree(Files.readString(work.resolve("report/run.json"), StandardCharsets.UTF_8));
    return record.get("files_read").asInt();
  }

  private Map<String, String> run(Path folder, Map<String, String> settings) throws Exception {
    Run.Result result =
        SampleRun.into(
            spark,
            folder.resolve("report").toString(),
            settings,
            new Folder(folder.toUri().toString()),
            List.of("entities"));
    Map<String, String> digests = new TreeMap<>();
    for (PublishedTable table : result.tables()) {
      digests.put(table.name(), table.sha256());
    }
    return digests;
  }

  private static void copySample(Path folder) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("sample-data/articles"));
    try (Stream<Path> files = Files.list(Path.of("sample-data/articles"))) {
      for (Path file : files.toList()) {
        Files.copy(file, articles.resolve(file.getFileName()));
      }
    }
  }
}
