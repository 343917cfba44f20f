package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tieline.SparkExtension;

@ExtendWith(SparkExtension.class)
class AnalysisStoreTest {
  private static final String SHELF = "records";

  private final SparkSession spark;
  private final List<String> notices = new ArrayList<>();

  @TempDir private Path folder;

  AnalysisStoreTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void givesBackWhatEarlierRunsAdded() throws IOException {
    assertThat(run("1", "a", "b")).isEmpty();
    assertThat(run("2", "a", "b", "c")).containsExactlyInAnyOrder("a", "b");
    assertThat(run("3", "a", "b", "c")).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(notices).isEmpty();
  }

  @Test
  void doesWithoutALayerThatIsDamaged() throws IOException {
    run("1", "a");
    run("2", "a", "b");
    for (Path file : stored("1", ".parquet")) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }

    assertThat(run("3", "a", "b")).containsExactly("b");
    assertThat(notices).singleElement().asString().contains("1 in the analysis store is damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\": 1",
        "null",
        "{}",
        "{\"version\": \"1\", \"layers\": [null], \"seen\": {}}",
        "{\"version\": \"1\", \"layers\": [{\"folder\": \"1\"}], \"seen\": {}}"
      })
  void doesWithoutADamagedIndex(String damaged) throws IOException {
    run("1", "a");
    Path index = stored("", "index.json").get(0);
    Files.writeString(index, damaged);
    // Of a store that keeps no checksums beside its files.
    Files.deleteIfExists(index.resolveSibling(".index.json.crc"));

    assertThat(run("2", "a")).isEmpty();
    assertThat(notices).singleElement().asString().contains("index.json is damaged");
  }

  @Test
  void doesWithoutAStoreThatWasDeleted() throws IOException {
    run("1", "a");
    FileUtils.deleteDirectory(folder.resolve("store").toFile());

    assertThat(run("2", "a")).isEmpty();
  }

  @Test
  void hasNoUseForWhatAnotherVersionFoundOut() throws IOException {
    run("1", "a");

    try (AnalysisStore store = open("another version", "2")) {
      assertThat(store.holds(List.of("a"))).isEmpty();
    }
  }

  @Test
  void doesNotSeeWhatARunThatFailedHasAdded() throws IOException {
    try (AnalysisStore store = open("version", "1")) {
      store.with(SHELF, rows(List.of("a")));
    }

    assertThat(run("2", "a")).isEmpty();
  }

  @Test
  void keepsNothingOfAFileThatIsNoLongerWanted() throws IOException {
    run("1", "a", "b");
    run("2", "b", "c");
    run("3", "c");

    List<String> kept = new ArrayList<>();
    for (Path file : stored("", ".parquet")) {
      spark.read().parquet(file.toString()).collectAsList().forEach(r -> kept.add(r.getString(0)));
    }
    assertThat(kept).containsExactly("c");
  }

  @Test
  void aFolderThatTheStoreHasNotMadeStays() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("store/runs")).resolve("mine.txt");
    Files.writeString(mine, "mine");
    run("1", "a");
    run("2", "b");

    assertThat(mine).hasContent("mine");
  }

  @Test
  void aFolderThatIsCalledLikeARunStaysWhereNoStoreWasBefore() throws IOException {
    Path mine =
        Files.createDirectories(folder.resolve("store/20240601T000000Z-0a1b2c"))
            .resolve("mine.txt");
    Files.writeString(mine, "mine");
    run("1", "a");

    assertThat(mine).hasContent("mine");
  }

  @Test
  void whatAKilledRunHasLeftGoesWithTheNextRun() throws IOException {
    run("1", "a");
    try (AnalysisStore store = open("version", "20240601T000000Z-0a1b2c")) {
      store.with(SHELF, rows(List.of("b")));
    }
    run("2", "a");

    assertThat(folder.resolve("store/20240601T000000Z-0a1b2c")).doesNotExist();
  }

  @Test
  void layersOfAnotherVersionGo() throws IOException {
    run("1", "a");
    try (AnalysisStore store = open("another version", "2")) {
      store.commit(List.of(), Map.of());
    }

    assertThat(folder.resolve("store/1")).doesNotExist();
    assertThat(folder.resolve("store/2")).doesNotExist();
  }

  @Test
  void isOneRunsAtATime() throws IOException {
    String place = folder.resolve("store").toString();
    try (AnalysisStore store = open("version", "1")) {
      assertThat(AnalysisStore.open(spark, place, "version", "2", notices::add)).isEmpty();
      store.commit(List.of(), Map.of());
    }

    assertThat(notices).singleElement().asString().contains("Another run (1) is writing");
    assertThat(run("3", "a")).isEmpty();
  }

  @Test
  void keepsWhatIsFoundOutLaterAboutAFileThatItKnows() throws IOException {
    run("1", "a");
    findOut("2", "a", "a");

    assertThat(foundOut("3", "a")).containsExactly("a");
  }

  @Test
  void keepsNothingThatWasFoundOutLaterAboutAFileThatIsNoLongerWanted() throws IOException {
    run("1", "a", "b");
    findOut("2", "a", "a", "b");
    run("3", "b");

    assertThat(foundOut("4", "b")).isEmpty();
    assertThat(stored("", ".parquet")).noneMatch(file -> file.toString().contains("/2/"));
  }

  /** A run that finds out something more about one of the files. */
  private void findOut(String name, String about, String... files) throws IOException {
    try (AnalysisStore store = open("version", name)) {
      assertThat(store.holds(List.of(files))).containsExactlyInAnyOrder(files);
      store.with("names", rows(List.of(about)));
      store.commit(List.of(), Map.of());
    }
  }

  /** The files of which the store knows more. */
  private List<String> foundOut(String name, String... files) throws IOException {
    try (AnalysisStore store = open("version", name)) {
      store.holds(List.of(files));
      return store
          .earlier("names", rows(List.of()).schema())
          .map(rows -> rows.as(Encoders.STRING()).collectAsList())
          .orElse(List.of());
    }
  }

  /** Reads files of which the store knows some; gives those. */
  private List<String> run(String name, String... files) throws IOException {
    try (AnalysisStore store = open("version", name)) {
      List<String> held = List.copyOf(store.holds(List.of(files)));
      List<String> fresh = Stream.of(files).filter(file -> !held.contains(file)).toList();
      assertThat(store.with(SHELF, rows(fresh)).as(Encoders.STRING()).collectAsList())
          .containsExactlyInAnyOrder(files);
      store.commit(fresh, Map.of());
      return held;
    }
  }

  private AnalysisStore open(String version, String run) {
    String store = folder.resolve("store").toString();
    return AnalysisStore.open(spark, store, version, run, notices::add).orElseThrow();
  }

  private Dataset<Row> rows(List<String> keys) {
    return spark.createDataset(keys, Encoders.STRING()).toDF(AnalysisStore.KEY);
  }

  private List<Path> stored(String layer, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("store").resolve(layer))) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList();
    }
  }
}
