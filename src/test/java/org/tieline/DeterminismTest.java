package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tieline.job.Folder;
import org.tieline.job.Run;
import org.tieline.spark.PublishedTable;

/**
 * Same run, same rows: every table's digest, however the work is divided and wherever it is done.
 */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeterminismTest {
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";
  private static final String ADAPTIVE = "spark.sql.adaptive.enabled";

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();
  private SparkSession spark;
  private Path reports;
  private String partitions;
  private Map<String, String> expected;

  @BeforeAll
  void runOnce(SparkSession session, @TempDir Path folder) throws Exception {
    spark = session;
    reports = folder;
    partitions = spark.conf().get(PARTITIONS);
    expected = digests("first", Folder.working());
  }

  @AfterEach
  void putSettingsBack() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
    spark.conf().set(PARTITIONS, partitions);
    spark.conf().set(ADAPTIVE, "true");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7})
  void partitionsChangeNothing(int count) throws Exception {
    spark.conf().set(PARTITIONS, count);
    assertThat(digests("partitions" + count, Folder.working())).isEqualTo(expected);
  }

  @Test
  void adaptiveExecutionChangesNothing() throws Exception {
    spark.conf().set(ADAPTIVE, "false");
    assertThat(digests("adaptive", Folder.working())).isEqualTo(expected);
  }

  @Test
  void zoneAndLocaleOfTheMachineChangeNothing() throws Exception {
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(digests("zone", Folder.working())).isEqualTo(expected);
  }

  @Test
  void theOrderOfFilesChangesNothing(@TempDir Path elsewhere) throws Exception {
    Path articles = Files.createDirectories(elsewhere.resolve("sample-data/articles"));
    List<Path> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(Path.of("sample-data/articles"))) {
      listed.sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(7));
    for (Path file : files) {
      Files.copy(file, articles.resolve(file.getFileName()));
    }
    assertThat(digests("files", new Folder(elsewhere.toUri().toString()))).isEqualTo(expected);
  }

  private Map<String, String> digests(String name, Folder folder) throws Exception {
    Run.Result result = SampleRun.into(spark, reports.resolve(name).toString(), Map.of(), folder);
    Map<String, String> digests = new TreeMap<>();
    for (PublishedTable table : result.tables()) {
      digests.put(table.name(), table.rows() + " rows " + table.sha256());
    }
    Path run = reports.resolve(name);
    for (String file :
        List.of("network/network.gexf", "network/network.graphml", "overview.html")) {
      digests.put(file, Files.readString(run.resolve(file)));
    }
    return digests;
  }
}
