package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are larger than they look, or than memory, read by a job with a heap of one gigabyte.
 */
@Tag("slow")
class HeavyFilesTest {
  private static final byte[] MEGABYTE = new byte[1 << 20];
  private static final String ARTICLE = "{\"id\": \"%s\", \"text\": \"Troops met near Brest.\"}\n";

  static {
    Arrays.fill(MEGABYTE, (byte) 'a');
  }

  @TempDir private Path folder;

  @Test
  void aBombOfAGigabyteIsRefusedAndAllElseRead() throws Exception {
    Files.writeString(folder.resolve("good.jsonl"), ARTICLE.formatted("good"));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.jsonl.gz")))) {
      out.write(ARTICLE.formatted("before").getBytes(StandardCharsets.UTF_8));
      megabytes(out, 1024);
    }

    assertThat(run()).containsExactlyInAnyOrder("article before", "article good", "reject bomb");
  }

  @Test
  void aLineOfHalfAGigabyteIsRefusedAndAllElseRead() throws Exception {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("long.jsonl")))) {
      out.write(ARTICLE.formatted("before").getBytes(StandardCharsets.UTF_8));
      out.write("{\"id\": \"long\", \"text\": \"".getBytes(StandardCharsets.UTF_8));
      megabytes(out, 500);
      out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
      out.write(ARTICLE.formatted("behind").getBytes(StandardCharsets.UTF_8));
    }

    assertThat(run())
        .containsExactlyInAnyOrder("article before", "article behind", "reject too long");
  }

  private static void megabytes(OutputStream out, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      out.write(MEGABYTE);
    }
  }

  /** Runs a job over the folder in a process of its own; what it published. */
  private List<String> run() throws Exception {
    Path job =
        Files.writeString(
            folder.resolve("job.yaml"),
            "output: %s/report\nstore: off\ncorpus:\n  inputs: [{path: \"%s/*.jsonl*\", format: jsonl}]\n"
                .formatted(folder, folder));
    List<String> command = new ArrayList<>(List.of("java", "-Xmx1g"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.startsWith("-Xmx"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "org.tieline.Tieline",
            "run",
            job.toString()));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();

    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    try (Reports reports = new Reports(folder.resolve("report").toString())) {
      List<String> published = new ArrayList<>();
      published.addAll(reports.rows("select 'article', article_id from {corpus/articles}"));
      published.addAll(reports.rows("select 'reject', reason from {corpus/rejects}"));
      return published;
    }
  }
}
