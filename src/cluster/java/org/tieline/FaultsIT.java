package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a run leaves the reports of the run before, and is told in one line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {
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
    expected = Launched.digests(output);
  }

  private Launched launched(Path to, String name) throws IOException {
    return Launched.start(to, folder.resolve(name + ".log"), List.of("--master", "local[2]"));
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

  /** What a user is told: no stack trace, and one line that begins with the program's name. */
  private static void assertToldInOneLine(Launched run, String part) throws IOException {
    List<String> lines = run.said().lines().toList();
    assertThat(lines).as(run.said()).noneMatch(line -> line.startsWith("\tat "));
    assertThat(lines)
        .as(run.said())
        .anyMatch(line -> line.startsWith("tieline: ") && line.contains(part));
  }

  @Test
  void aRunThatIsToldToStopLeavesNothingBehind() throws Exception {
    List<String> before = runs(output);
    try (Launched run = launched(output, "stopped")) {
      run.awaitEndOf("reading");
      run.stop();
      assertThat(run.await()).isEqualTo(143);
      assertToldInOneLine(run, "stopped; the output shows what it showed before");
    }
    assertThat(runs(output)).isEqualTo(before);
    assertThat(Launched.digests(output)).isEqualTo(expected);
  }

  @Test
  void theSecondOfTwoRunsToOneOutputIsRefused() throws Exception {
    Path shared = folder.resolve("shared");
    try (Launched first = launched(shared, "one-of-two")) {
      first.awaitEndOf("reading");
      try (Launched second = launched(shared, "two-of-two")) {
        assertThat(second.await()).as(second.said()).isEqualTo(1);
        assertToldInOneLine(second, "Another run (");
      }
      assertThat(first.await()).as(first.said()).isZero();
    }
    assertThat(Launched.digests(shared)).isEqualTo(expected);
  }

  @Test
  void aDiskThatFillsUpIsTold() throws Exception {
    Path disk = folder.resolve("small");
    mount(disk, "size=200k");
    try (Launched run = launched(disk.resolve("reports"), "full")) {
      assertThat(run.await()).as(run.said()).isEqualTo(1);
      assertToldInOneLine(run, "No space left on device");
      assertThat(disk.resolve("reports/current.json")).doesNotExist();
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
      assertToldInOneLine(run, disk.toString());
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
    assertThat(Launched.digests(killed)).isEqualTo(expected);
  }
}
