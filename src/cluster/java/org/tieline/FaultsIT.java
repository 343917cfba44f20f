package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong around a run leaves the reports of the run before, and is told in one line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {
  private static final String SECRET = "canary-secret-9c41";
  private static final List<String> SECRETS =
      List.of(
          "spark.hadoop.fs.s3a.access.key",
          "spark.hadoop.fs.s3a.secret.key",
          "spark.hadoop.fs.s3a.session.token",
          "spark.hadoop.fs.azure.account.key.news.dfs.core.windows.net",
          "spark.hadoop.fs.gs.auth.service.account.private.key",
          "spark.hadoop.javax.jdo.option.ConnectionPassword",
          "spark.ssl.keyStorePassword");
  private static final String ARTICLES = "sample-data/articles/05-july-aftermath.jsonl";
  private static final Path CLOCK =
      Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

  private Path folder;
  private Path output;
  private Map<String, String> expected;

  @BeforeAll
  void runOnce(@TempDir Path temporary) throws Exception {
    folder = temporary;
    output = folder.resolve("reports");
    try (Launched first = launched(output, "first")) {
      assertThat(first.await()).as(first.said()).isZero();
    }
    expected = SampleRun.digests(output);
  }

  private Launched launched(Path to, String name) throws IOException {
    return Launched.start(to, folder.resolve(name + ".log"), withSecrets());
  }

  /**
   * Options of every run, with a secret in each property that holds one, and Spark's own record.
   */
  private List<String> withSecrets() throws IOException {
    List<String> options = new ArrayList<>(List.of("--master", "local[2]"));
    Path events = Files.createDirectories(folder.resolve("events"));
    for (String setting : List.of("enabled=true", "compress=false", "dir=" + events.toUri())) {
      options.addAll(List.of("--conf", "spark.eventLog." + setting));
    }
    for (String property : SECRETS) {
      options.addAll(List.of("--conf", property + "=" + SECRET));
    }
    return options;
  }

  private static List<String> runs(Path output) throws IOException {
    try (Stream<Path> runs = Files.list(output.resolve("runs"))) {
      return runs.map(run -> run.getFileName().toString()).sorted().toList();
    }
  }

  private static void mount(Path place, String options) throws Exception {
    Files.createDirectories(place);
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString())
            .redirectErrorStream(true)
            .start();
    assumeTrue(mount.waitFor() == 0, "only root can mount a disk of its own");
  }

  private static void unmount(Path place) throws Exception {
    new ProcessBuilder("umount", place.toString()).start().waitFor();
  }

  @Test
  void aSecretIsNeitherToldNorWritten() throws IOException {
    List<Path> written = new ArrayList<>(List.of(folder.resolve("first.log")));
    for (String made : List.of("reports", "reports-analysis", "events")) {
      try (Stream<Path> all = Files.walk(folder.resolve(made))) {
        all.filter(Files::isRegularFile).forEach(written::add);
      }
    }
    assertThat(written).anyMatch(file -> file.endsWith("run.json"));
    assertThat(written).anyMatch(FaultsIT::namesTheSecretsProperties);
    for (Path file : written) {
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
          .as(file.toString())
          .doesNotContain(SECRET);
    }
  }

  /** Spark's event log lists all properties, those with secrets too. */
  private static boolean namesTheSecretsProperties(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(SECRETS.get(3));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aRunThatFailsTellsNoSecretEither() throws Exception {
    try (Launched run =
        Launched.start(
            List.of(
                SampleRun.JOB.toString(),
                "--output",
                folder.resolve("failed").toString(),
                "--set",
                "corpus.where=words / 0 > 1"),
            folder.resolve("failed.log"),
            withSecrets())) {
      assertThat(run.await()).isEqualTo(1);
      assertThat(run.said()).contains("DIVIDE_BY_ZERO").doesNotContain(SECRET);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "network", "topics"})
  void aRunThatIsToldToStopLeavesNothingBehind(String step) throws Exception {
    List<String> before = runs(output);
    try (Launched run = launched(output, "stopped-" + step)) {
      run.awaitEndOf(step);
      run.stop();
      assertThat(run.await()).isEqualTo(143);
      run.assertToldInOneLine("stopped; the output shows what it showed before");
    }
    assertThat(runs(output)).isEqualTo(before);
    assertThat(SampleRun.digests(output)).isEqualTo(expected);
  }

  @Test
  void theSecondOfTwoRunsToOneOutputIsRefused() throws Exception {
    Path shared = folder.resolve("shared");
    try (Launched first = launched(shared, "one-of-two")) {
      first.awaitEndOf("reading");
      try (Launched second = launched(shared, "two-of-two")) {
        assertThat(second.await()).as(second.said()).isEqualTo(1);
        second.assertToldInOneLine("Another run (");
      }
      assertThat(first.await()).as(first.said()).isZero();
    }
    assertThat(SampleRun.digests(shared)).isEqualTo(expected);
  }

  @Test
  void aDiskThatFillsUpIsTold() throws Exception {
    Path disk = folder.resolve("small");
    mount(disk, "size=200k");
    try (Launched run = launched(disk.resolve("reports"), "full")) {
      assertThat(run.await()).as(run.said()).isEqualTo(1);
      run.assertToldInOneLine("No space left on device");
      assertThat(disk.resolve("reports/current.json")).doesNotExist();
    } finally {
      unmount(disk);
    }
  }

  @Test
  void theReportsOfTheRunBeforeOutliveADiskThatIsFullOrSealed() throws Exception {
    Path disk = folder.resolve("filling");
    Path to = disk.resolve("reports");
    mount(disk, "size=200m");
    try {
      try (Launched run = launched(to, "before-full")) {
        assertThat(run.await()).as(run.said()).isZero();
      }
      for (int kilobytes : List.of(200, 1000)) {
        Path rest = disk.resolve("rest");
        long free = disk.toFile().getUsableSpace() - kilobytes * 1000L;
        try (RandomAccessFile file = new RandomAccessFile(rest.toFile(), "rw")) {
          byte[] block = new byte[1 << 16];
          for (long written = 0; written < free; written += block.length) {
            file.write(block);
          }
        }
        try (Launched run = launched(to, "full-" + kilobytes)) {
          assertThat(run.await()).as(run.said()).isEqualTo(1);
          run.assertToldInOneLine("No space left on device");
        }
        Files.delete(rest);
        assertThat(SampleRun.digests(to)).isEqualTo(expected);
      }
      mount(disk, "remount,ro");
      try (Launched run = launched(to, "sealed")) {
        assertThat(run.await()).as(run.said()).isEqualTo(1);
        run.assertToldInOneLine(disk.toString());
      }
      assertThat(SampleRun.digests(to)).isEqualTo(expected);
    } finally {
      unmount(disk);
    }
  }

  @Test
  void anOutputThatCanNotBeWrittenIsTold() throws Exception {
    Path disk = folder.resolve("sealed");
    mount(disk, "ro");
    try (Launched run = launched(disk.resolve("reports"), "read-only")) {
      assertThat(run.await()).as(run.said()).isEqualTo(1);
      run.assertToldInOneLine(disk.toString());
    } finally {
      unmount(disk);
    }
  }

  @Test
  void aKilledRunLocksNobodyOut() throws Exception {
    Path killed = folder.resolve("killed");
    try (Launched run = launched(killed, "killed")) {
      run.awaitEndOf("reading");
    }
    TimeUnit.SECONDS.sleep(1);
    List<String> left = new ArrayList<>(runs(killed));
    assertThat(left).hasSize(1);
    try (Launched again = launched(killed, "again")) {
      assertThat(again.await()).as(again.said()).isZero();
    }
    assertThat(SampleRun.digests(killed)).isEqualTo(expected);
  }

  /** The sample in a folder of its own, so that its files can be deleted. */
  private Path desk(String name) throws IOException {
    Path desk = folder.resolve(name);
    FileUtils.copyDirectory(Path.of("sample-data").toFile(), desk.resolve("sample-data").toFile());
    return desk;
  }

  private Launched at(Path desk, Path to, String name) throws IOException {
    return Launched.start(
        List.of(
            SampleRun.JOB.toAbsolutePath().toString(),
            "--folder",
            desk.toUri().toString(),
            "--output",
            to.toString(),
            "--set",
            "store=off"),
        folder.resolve(name + ".log"),
        List.of("--master", "local[2]"));
  }

  @Test
  void anInputThatIsDeletedBeforeItIsReadIsNamed() throws Exception {
    Path desk = desk("emptied");
    Path to = folder.resolve("emptied-reports");
    try (Launched run = at(desk, to, "emptied")) {
      run.awaitFile(to.resolve("runs"));
      Files.delete(desk.resolve(ARTICLES));
      assertThat(run.await()).as(run.said()).isEqualTo(1);
      run.assertToldInOneLine(ARTICLES);
    }
    assertThat(runs(to)).isEmpty();
    assertThat(to.resolve("current.json")).doesNotExist();
  }

  @Test
  void anInputThatIsDeletedAfterItWasReadIsNoLongerNeeded() throws Exception {
    Path desk = desk("forgotten");
    Path to = folder.resolve("forgotten-reports");
    try (Launched run = at(desk, to, "forgotten")) {
      run.awaitEndOf("reading");
      FileUtils.deleteDirectory(desk.toFile());
      assertThat(run.await()).as(run.said()).isZero();
    }
    assertThat(SampleRun.digests(to)).isEqualTo(expected);
  }

  @Test
  void wantOfMemoryIsToldWithTheWayOut() throws Exception {
    Path huge = folder.resolve("huge");
    Path to = huge.resolve("reports");
    try (Launched run =
        Launched.start(
            List.of(Launched.jobOfAHugeArticle(huge).toString(), "--output", to.toString()),
            folder.resolve("huge.log"),
            List.of("--master", "local[2]", "--driver-memory", "512m"))) {
      assertThat(run.await()).as(run.said()).isEqualTo(1);
      run.assertToldInOneLine("Out of memory; give more: TIELINE_MEMORY=4g");
    }
    assertThat(runs(to)).isEmpty();
  }

  @Test
  void aClockThatIsSetBackAndThenJumpsChangesNothing() throws Exception {
    assumeTrue(Files.isRegularFile(CLOCK), "Debian's libfaketime is not here");
    Path time = folder.resolve("time");
    Files.writeString(time, "-3650d");
    try (Launched run =
        Launched.start(
            List.of(SampleRun.JOB.toString(), "--output", output.toString()),
            folder.resolve("clock.log"),
            List.of("--master", "local[2]"),
            Map.of(
                "LD_PRELOAD", CLOCK.toString(),
                "FAKETIME_TIMESTAMP_FILE", time.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // Otherwise Java's waits end at once, again and again.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                "NO_FAKE_STAT", "1"))) {
      run.awaitEndOf("recognising");
      Files.writeString(time, "+400d");
      assertThat(run.await()).as(run.said()).isZero();
    }
    assertThat(SampleRun.digests(output)).isEqualTo(expected);
    assertThat(Files.readString(output.resolve("run.json")))
        .contains("\"started\" : \"%d".formatted(Year.now(ZoneOffset.UTC).getValue() - 10));
  }
}
