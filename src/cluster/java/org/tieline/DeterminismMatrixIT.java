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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table of thousands of real articles has one digest, whatever the partitions, the order of
 * files, the planner, the zone, the locale and the engine. Every value of every setting, and most
 * pairs of them, occur in ten runs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeterminismMatrixIT {
  private static final Path ARTICLES = Path.of("../shared/corpora/news-allsides/articles.jsonl.gz");
  private static final int COUNT = Integer.getInteger("tieline.matrix.articles", 8_000);
  private static final int FILES = 16;
  private static final int RUNS = 10;
  private static final List<Integer> PARTITIONS = List.of(1, 2, 3, 7, 16);
  private static final List<String> ZONES = List.of("UTC", "Asia/Tokyo", "America/St_Johns");
  private static final List<String> LOCALES =
      List.of("-Duser.language=en -Duser.country=US", "-Duser.language=tr -Duser.country=TR");

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
    expected = digests(0, List.of("--master", "local[2]"), folder);
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
    Path output = folder.resolve("reports-" + run);
    Path log = folder.resolve("run-" + run + ".log");
    List<String> arguments =
        List.of(
            job.toString(), "--output", output.toString(), "--folder", place.toUri().toString());
    try (Launched launched = Launched.start(arguments, log, options)) {
      assertThat(launched.await()).as(launched.said()).isZero();
    }
    return Launched.digests(output);
  }

  private static IntStream runs() {
    return IntStream.rangeClosed(1, RUNS);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void settingsOfAMachineChangeNoTable(int run) throws Exception {
    boolean shuffled = (run / 5 + run) % 2 == 1;
    Path place = shuffled ? folder.resolve("shuffled-" + run) : folder;
    if (shuffled) {
      write(place, true);
    }
    boolean onCluster = run % 3 == 0;
    List<String> options =
        List.of(
            "--master",
            onCluster ? cluster.url() : "local[2]",
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.sql.shuffle.partitions=" + PARTITIONS.get(run % PARTITIONS.size()),
            "--conf",
            "spark.sql.adaptive.enabled=" + (run % 2 == 0),
            "--conf",
            "spark.speculation=" + (run / 2 % 2 == 0),
            "--driver-java-options",
            "-Duser.timezone=%s %s"
                .formatted(ZONES.get(run % ZONES.size()), LOCALES.get(run / 3 % 2)),
            "--conf",
            "spark.executor.extraJavaOptions=-Duser.timezone=%s %s"
                .formatted(ZONES.get(run % ZONES.size()), LOCALES.get(run / 3 % 2)));
    assertThat(digests(run, options, place)).as(options.toString()).isEqualTo(expected);
  }
}
