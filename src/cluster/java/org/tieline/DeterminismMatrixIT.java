package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table of thousands of real articles has one digest, whatever the partitions, the zone, the
 * engine, the order of files, the planner, the locale and speculation. All combinations would be
 * 480 runs; these fifteen hold every pair of values of any two settings, which a test says. At
 * 8,000 articles a run takes about 100 seconds of CPU; {@code -Dtieline.matrix.articles=500} is a
 * quick look.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeterminismMatrixIT {
  private static final Path ARTICLES = Path.of("../shared/corpora/news-allsides/articles.jsonl.gz");
  private static final int COUNT = Integer.getInteger("tieline.matrix.articles", 8_000);
  private static final int FILES = 16;
  private static final int RUNS = 15;
  private static final List<Integer> PARTITIONS = List.of(1, 2, 3, 7, 16);
  private static final List<String> ZONES = List.of("UTC", "Asia/Tokyo", "America/St_Johns");
  private static final List<String> LOCALES =
      List.of("-Duser.language=en -Duser.country=US", "-Duser.language=tr -Duser.country=TR");

  /** Which runs have a setting on: the first digit is the first run's. */
  private static final String ON_CLUSTER = "111110000000001";

  private static final String SHUFFLED = "111011001000100";
  private static final String ADAPTIVE = "001001000011111";
  private static final String TURKISH = "100100011111100";
  private static final String SPECULATIVE = "111110000000000";

  private Path folder;
  private Path job;
  private StandaloneCluster cluster;
  private List<String> lines;
  private Map<String, String> expected;

  @BeforeAll
  void runOnce(@TempDir Path temporary) throws Exception {
    assumeTrue(Files.exists(ARTICLES), "the articles are not here");
    folder = temporary;
    lines = articles();
    job = folder.resolve("job.yaml");
    Files.writeString(
        job,
        """
        output: reports
        store: off
        corpus:
          inputs:
            - {path: news/*.jsonl, format: jsonl}
          period: month
        reports: {terms: {}, entities: {}, network: {}, ties: {}, topics: {}}
        """);
    write(folder, false);
    cluster = StandaloneCluster.start(folder.resolve("cluster"));
    expected = digests(-1, List.of("--master", "local[2]"), folder);
  }

  @AfterAll
  void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private static List<String> articles() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
      return reader.lines().limit(COUNT).toList();
    }
  }

  /** The articles in files, which are written, and so stand in the folder, in order or not. */
  private void write(Path place, boolean shuffled) throws IOException {
    Path news = Files.createDirectories(place.resolve("news"));
    List<Integer> order = new ArrayList<>(IntStream.range(0, FILES).boxed().toList());
    if (shuffled) {
      Collections.shuffle(order, new Random(7));
    }
    for (int file : order) {
      int from = lines.size() * file / FILES;
      int to = lines.size() * (file + 1) / FILES;
      Files.write(news.resolve("part-%02d.jsonl".formatted(file)), lines.subList(from, to));
    }
  }

  private Map<String, String> digests(int run, List<String> options, Path place) throws Exception {
    Path output = folder.resolve("reports" + run);
    Path log = folder.resolve("run" + run + ".log");
    List<String> arguments =
        List.of(
            job.toString(), "--output", output.toString(), "--folder", place.toUri().toString());
    try (Launched launched = Launched.start(arguments, log, options)) {
      assertThat(launched.await()).as(launched.said()).isZero();
    }
    return SampleRun.digests(output);
  }

  private static IntStream runs() {
    return IntStream.range(0, RUNS);
  }

  private static boolean on(String setting, int run) {
    return setting.charAt(run) == '1';
  }

  /** The settings of a run: each a value of one of seven. */
  private static List<String> settings(int run) {
    List<String> settings = new ArrayList<>();
    settings.add("partitions " + PARTITIONS.get(run % PARTITIONS.size()));
    settings.add("zone " + ZONES.get(run % ZONES.size()));
    for (String setting : List.of(ON_CLUSTER, SHUFFLED, ADAPTIVE, TURKISH, SPECULATIVE)) {
      settings.add(setting + " " + on(setting, run));
    }
    return settings;
  }

  @Test
  void everyPairOfSettingsOccurs() {
    Set<Set<String>> pairs = new HashSet<>();
    for (int run = 0; run < RUNS; run++) {
      for (String a : settings(run)) {
        for (String b : settings(run)) {
          if (!a.equals(b)) {
            pairs.add(Set.of(a, b));
          }
        }
      }
    }
    // Five partitions by three zones, both by two values of five more, and these by each other; but
    // speculation does nothing on one machine.
    assertThat(pairs).hasSize(5 * 3 + 5 * (5 + 3) * 2 + 10 * 4 - 1);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void settingsOfAMachineChangeNoTable(int run) throws Exception {
    Path place = folder;
    if (on(SHUFFLED, run)) {
      place = folder.resolve("shuffled-" + run);
      write(place, true);
    }
    int partitions = PARTITIONS.get(run % PARTITIONS.size());
    String machine =
        "-Duser.timezone=%s %s"
            .formatted(ZONES.get(run % ZONES.size()), LOCALES.get(on(TURKISH, run) ? 1 : 0));
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--master", on(ON_CLUSTER, run) ? cluster.url() : "local[2]"));
    options.addAll(List.of("--driver-java-options", machine));
    Map.of(
            "spark.driver.host",
            "127.0.0.1",
            "spark.executor.extraJavaOptions",
            machine,
            "spark.sql.shuffle.partitions",
            partitions,
            "spark.default.parallelism",
            partitions,
            "spark.sql.adaptive.enabled",
            on(ADAPTIVE, run),
            "spark.speculation",
            on(SPECULATIVE, run))
        .forEach((key, value) -> options.addAll(List.of("--conf", key + "=" + value)));
    assertThat(digests(run, options, place)).as(options.toString()).isEqualTo(expected);
  }
}
