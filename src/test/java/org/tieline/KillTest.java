package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A driver that is killed at any moment, while a reader looks on. The corpus is one file of the
 * sample and the session plans without compiling, so that most of a run is Tieline's own steps.
 */
@Tag("slow")
class KillTest {
  private static final int KILLS = Integer.getInteger("tieline.kills", 50);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path job;
  private Path output;

  private Process run() throws IOException {
    return Drivers.start(
        List.of(),
        List.of(
            "-XX:+UseSerialGC",
            "-Dspark.master=local[1]",
            "-Dspark.ui.enabled=false",
            "-Dspark.sql.shuffle.partitions=1",
            "-Dspark.sql.adaptive.enabled=false",
            "-Dspark.sql.codegen.wholeStage=false",
            "-Dspark.sql.codegen.factoryMode=NO_CODEGEN"),
        folder.resolve("log"),
        "run",
        job.toString(),
        "--output",
        output.toString(),
        "--report",
        "entities",
        "--csv",
        "--set",
        "publish.history=2");
  }

  private JsonNode finished() throws Exception {
    Process process = run();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
    return JSON.readTree(output.resolve("current.json").toFile());
  }

  /** Looks at the output again and again, and notes what is not one whole run. */
  private final class Reader extends Thread {
    private final AtomicBoolean done = new AtomicBoolean();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> runs = new LinkedHashSet<>();
    private long looks;

    @Override
    public void run() {
      while (!done.get()) {
        try {
          look();
          looks++;
          Thread.sleep(5);
        } catch (IOException e) {
          faults.add(e.toString());
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    /** The run that one look at the link tells has all the files that it names, of their sizes. */
    private void look() throws IOException {
      Path run = output.resolve("current").toRealPath();
      JsonNode shown = JSON.readTree(run.resolve("current.json").toFile());
      runs.add(shown.get("run").asText());
      if (!shown.get("run").asText().equals(run.getFileName().toString())) {
        faults.add("%s tells of run %s".formatted(run, shown.get("run")));
      }
      JsonNode record = JSON.readTree(run.resolve("run.json").toFile());
      for (JsonNode table : shown.get("tables")) {
        for (JsonNode file : table.get("files")) {
          if (!Files.exists(output.resolve(file.asText()))) {
            faults.add(file.asText() + " is missing");
          }
        }
      }
      record
          .get("tables")
          .fields()
          .forEachRemaining(
              table -> {
                long bytes = bytes(run.resolve(table.getKey()));
                if (bytes != table.getValue().get("bytes").asLong()) {
                  faults.add("%s has %d bytes".formatted(table.getKey(), bytes));
                }
              });
    }

    private long bytes(Path table) {
      try (var files = Files.newDirectoryStream(table, "part-*.parquet")) {
        long bytes = 0;
        for (Path file : files) {
          bytes += Files.size(file);
        }
        return bytes;
      } catch (IOException e) {
        faults.add(e.toString());
        return -1;
      }
    }
  }

  @Test
  void noHalfReportIsEverSeenAndTheRerunGivesTheSameDigests() throws Exception {
    output = folder.resolve("report");
    job = folder.resolve("job.yaml");
    Files.writeString(
        job, Files.readString(SampleRun.JOB).replace("articles/*", "articles/01-june-opening"));
    JsonNode first = finished();
    long start = System.nanoTime();
    JsonNode second = finished();
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertThat(second.get("tables")).hasSameSizeAs(first.get("tables"));

    Reader reader = new Reader();
    reader.start();
    Random random = new Random(7);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = run();
      // Half of the kills fall into the last third, where reports are published.
      long from = random.nextBoolean() ? 0 : 2 * millis / 3;
      if (!process.waitFor(from + random.nextLong(millis - from + 1), TimeUnit.MILLISECONDS)) {
        killed++;
      }
      process.destroyForcibly().waitFor();
    }
    JsonNode last = finished();
    reader.done.set(true);
    reader.join();

    assertThat(reader.faults).isEmpty();
    assertThat(reader.looks).isGreaterThan(KILLS);
    assertThat(reader.runs).contains(second.get("run").asText(), last.get("run").asText());
    assertThat(killed).isGreaterThan(KILLS / 2);
    first
        .get("tables")
        .fields()
        .forEachRemaining(
            table ->
                assertThat(last.get("tables").get(table.getKey()).get("sha256"))
                    .as(table.getKey())
                    .isEqualTo(table.getValue().get("sha256")));
    assertThat(last.get("exports").size()).isEqualTo(first.get("exports").size());
  }
}
