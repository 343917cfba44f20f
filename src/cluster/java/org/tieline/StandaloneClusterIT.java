package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** On a cluster every table is as on one machine, whichever process dies on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandaloneClusterIT {
  /** All but the last; a worker dies in the step after each, and in the first. */
  private static final List<String> STEPS =
      List.of(
          "reading",
          "corpus",
          "recognising",
          "resolving",
          "entities",
          "network",
          "ties",
          "counting",
          "terms");

  private Path folder;
  private StandaloneCluster cluster;
  private Map<String, String> expected;

  @BeforeAll
  void runUndisturbedOnOneMachine(@TempDir Path temporary) throws Exception {
    folder = temporary;
    cluster = StandaloneCluster.start(folder.resolve("cluster"));
    expected = finished("local", List.of());
  }

  @AfterAll
  void stop() {
    cluster.close();
  }

  @BeforeEach
  void bothWorkersAreThere() throws Exception {
    cluster.restoreWorkers();
  }

  private List<String> onCluster(String... more) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--master",
                cluster.url(),
                "--executor-memory",
                "1g",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1"));
    options.addAll(List.of(more));
    return options;
  }

  private Launched launched(String name, List<String> options) throws Exception {
    return Launched.start(folder.resolve(name), folder.resolve(name + ".log"), options);
  }

  private Map<String, String> finished(String name, List<String> options) throws Exception {
    try (Launched run = launched(name, options)) {
      return finished(name, run);
    }
  }

  private Map<String, String> finished(String name, Launched run) throws Exception {
    assertThat(run.await()).as(run.said()).isZero();
    return SampleRun.digests(folder.resolve(name));
  }

  @Test
  void withTheDriverOnTheClient() throws Exception {
    assertThat(finished("client", onCluster())).isEqualTo(expected);
  }

  @Test
  void withTheDriverOnAWorker() throws Exception {
    assertThat(
            finished(
                "cluster-mode",
                onCluster(
                    "--deploy-mode",
                    "cluster",
                    "--driver-memory",
                    "1g",
                    "--total-executor-cores",
                    "1",
                    "--conf",
                    "spark.standalone.submit.waitAppCompletion=true")))
        .isEqualTo(expected);
  }

  @Test
  void workersThatDieInEveryStepChangeNothing() throws Exception {
    try (Launched run = launched("workers", onCluster())) {
      run.awaitFile(folder.resolve("workers/runs"));
      cluster.killWorker();
      for (String step : STEPS) {
        cluster.restoreWorkers();
        run.awaitEndOf(step);
        cluster.killWorker();
      }
      assertThat(finished("workers", run)).isEqualTo(expected);
    }
  }

  @Test
  void anExecutorThatDiesAfterAShuffleChangesNothing() throws Exception {
    try (Launched run = launched("executor", onCluster())) {
      run.awaitEndOf("recognising");
      cluster.killExecutor();
      assertThat(finished("executor", run)).isEqualTo(expected);
    }
  }

  @Test
  void anExecutorWithoutMemoryIsToldWithTheWayOut() throws Exception {
    Path huge = folder.resolve("huge");
    List<String> options = new ArrayList<>(onCluster());
    options.addAll(List.of("--executor-memory", "450m"));
    Path output = huge.resolve("reports");
    try (Launched run =
        Launched.start(
            List.of(Launched.jobOfAHugeArticle(huge).toString(), "--output", output.toString()),
            folder.resolve("huge.log"),
            options)) {
      assertThat(run.await()).as(run.said()).isEqualTo(1);
      // What Spark's own threads print while it stops is not Tieline's.
      assertThat(run.said().lines())
          .anyMatch(line -> line.startsWith("tieline: ") && line.contains("--executor-memory"))
          .noneMatch(line -> line.startsWith("\tat org.tieline"));
    }
    assertThat(output.resolve("current.json")).doesNotExist();
  }
}
