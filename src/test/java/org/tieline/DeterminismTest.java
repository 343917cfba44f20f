package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.job.Folder;
import org.tieline.job.Run;
import org.tieline.ties.Tie;

/**
 * Same run, same rows: every table's digest, however the work is divided and wherever it is done.
 * Each run differs from the sample's in all that two runs can differ in, as a run takes long.
 */
@ExtendWith(SparkExtension.class)
class DeterminismTest {
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";
  private static final String ADAPTIVE = "spark.sql.adaptive.enabled";
  private static final String COMPILED = "spark.sql.codegen.wholeStage";
  private static final String FACTORY = "spark.sql.codegen.factoryMode";

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();
  private final SparkSession spark;
  private final String partitions;

  @TempDir private Path folder;

  DeterminismTest(SparkSession spark) {
    this.spark = spark;
    this.partitions = spark.conf().get(PARTITIONS);
  }

  @AfterEach
  void putSettingsBack() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
    spark.conf().set(PARTITIONS, partitions);
    spark.conf().set(ADAPTIVE, "false");
    spark.conf().set(COMPILED, "false");
    spark.conf().set(FACTORY, "NO_CODEGEN");
  }

  @Test
  @Tag("slow")
  void onePartCompiledPlansAndAZoneInTheEastChangeNothing() throws Exception {
    spark.conf().set(PARTITIONS, 1);
    spark.conf().set(COMPILED, "true");
    spark.conf().set(FACTORY, "FALLBACK");
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    assertSameAsSample(Folder.working());
  }

  @Test
  void sevenPartsPlansMadeAnewATurkishMachineWithArabDigitsAndFilesInAnotherOrderChangeNothing()
      throws Exception {
    spark.conf().set(PARTITIONS, 7);
    spark.conf().set(ADAPTIVE, "true");
    TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
    Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
    Path articles = Files.createDirectories(folder.resolve("sample-data/articles"));
    List<Path> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(Path.of("sample-data/articles"))) {
      listed.sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(7));
    for (Path file : files) {
      Files.copy(file, articles.resolve(file.getFileName()));
    }
    assertSameAsSample(new Folder(folder.toUri().toString()));
  }

  private void assertSameAsSample(Folder sample) throws Exception {
    Path report = folder.resolve("report");
    Run.Result run = SampleRun.into(spark, report.toString(), Map.of("store", "off"), sample);
    assertThat(run.strongest())
        .extracting(Tie::tie_id)
        .hasSize(10)
        .startsWith("BLR-CHN", "CHN-RUS");
    assertThat(keys(report)).isEqualTo(keys(Path.of(SampleRun.report(spark))));
    assertThat(digests(report)).isEqualTo(digests(Path.of(SampleRun.report(spark))));
    assertThat(report.resolve("ties/ties/part-00000.parquet")).exists();
  }

  /** The names of the job's keys, by which runs are compared. */
  private static List<String> keys(Path report) throws Exception {
    List<String> keys = new ArrayList<>();
    new ObjectMapper()
        .readTree(report.resolve("run.json").toFile())
        .path("keys")
        .fieldNames()
        .forEachRemaining(keys::add);
    keys.removeIf("store"::equals);
    return keys;
  }

  private static Map<String, String> digests(Path report) throws Exception {
    Map<String, String> digests = SampleRun.digests(report);
    for (String file :
        List.of("network/network.gexf", "network/network.graphml", "overview.html")) {
      digests.put(file, Files.readString(report.resolve(file)));
    }
    return digests;
  }
}
