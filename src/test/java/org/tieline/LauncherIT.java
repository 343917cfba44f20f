package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher with Spark's own submit code in JVMs of their own, on a file of the sample: a run,
 * and then failures that leave its reports as they are.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {
  private static final String JOB =
      """
      corpus:
        inputs:
          - path: sample-data/articles/04-july-exercise.jsonl
            fields: {id: id, published: date, source: outlet, title: headline, text: body, language: lang}
        where: words > 0
      reports: {entities: {}}
      """;

  @TempDir private static Path folder;
  private static Path job;
  private static Path output;
  private static Answer first;

  private record Answer(int status, String out, String err) {}

  @BeforeAll
  static void runAJob() throws Exception {
    job = Files.writeString(folder.resolve("drill.yaml"), JOB);
    output = folder.resolve("reports");
    first = run(output);
  }

  /** Runs the job into an output. */
  private static Answer run(Path to, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("run", job.toString(), "--output", to.toString()));
    arguments.addAll(List.of(more));
    return tieline(arguments.toArray(String[]::new));
  }

  private static Answer tieline(String... arguments) throws Exception {
    return tieline(Map.of(), arguments);
  }

  private static Answer tieline(Map<String, String> environment, String... arguments)
      throws Exception {
    return tieline(Path.of(""), environment, arguments);
  }

  private static Answer tieline(Path from, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command =
        new ArrayList<>(List.of("bash", Path.of("jobs/tieline").toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", null);
    Path err = Files.createTempFile(folder, "err", null);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(from.toAbsolutePath().toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // The Spark that Maven resolved, whatever this machine has installed.
    builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ended in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Answer(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  /** The run that is shown, and every file's size: what must not change when a run fails. */
  private static List<String> shown() throws IOException {
    Path run = output.toRealPath().resolve("runs").resolve(current().get("run").asText());
    List<String> shown = new ArrayList<>();
    shown.add(output.resolve("current").toRealPath().toString());
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        shown.add(file + " " + Files.size(file));
      }
    }
    return shown;
  }

  private static JsonNode current() throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(output.resolve("current.json")));
  }

  @Test
  @Order(1)
  void aRunEndsWellAndTellsWhereItsReportsAre() {
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out())
        .contains("Reports of run ", "file:" + output, "entities/mentions", "To look at: ");
    assertThat(first.err()).doesNotContain(" WARN ");
  }

  @Test
  @Order(2)
  void theRecordOfTheRunTellsWhatItReadAndWrote() throws Exception {
    JsonNode record = new ObjectMapper().readTree(Files.readAllBytes(output.resolve("run.json")));
    assertThat(record.path("tieline").asText()).matches("\\d+\\.\\d+\\.\\d+");

    assertThat(record.get("run")).isEqualTo(current().get("run"));
    assertThat(record.get("name").asText()).isEqualTo("drill");
    assertThat(record.get("job").asText()).isEqualTo(JOB);
    assertThat(record.get("tables").size()).isEqualTo(current().get("tables").size());
    for (Iterator<JsonNode> inputs = record.get("inputs").elements(); inputs.hasNext(); ) {
      assertThat(inputs.next().get("sha256").asText()).hasSize(64);
    }
  }

  @Test
  @Order(3)
  void aFaultyJobIsRefusedBeforeAnythingStarts() throws Exception {
    List<String> before = shown();
    Answer answer = run(output, "--set", "corpus.from=yesterday");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .endsWith("--set: corpus.from: 'yesterday' is given; it takes a day such as 2024-06-30\n");
    assertThat(answer.out()).isEmpty();
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  @Order(4)
  void aRunThatFailsLeavesTheReportsOfTheRunBefore() throws Exception {
    List<String> before = shown();
    // Parses and names a column, but divides by zero at the first article.
    Answer answer = run(output, "--set", "corpus.where=words / 0 > 1");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err())
        .contains(
            "tieline: the condition 'words / 0' can't be computed of an article: [DIVIDE_BY_ZERO]")
        .doesNotContain("\tat ");
    assertThat(shown()).isEqualTo(before);
    try (Stream<Path> runs = Files.list(output.resolve("runs"))) {
      assertThat(runs).hasSize(1);
    }
  }

  @Test
  @Order(5)
  void aPropertiesFileSetsWhatTheLauncherWould() throws Exception {
    Path properties =
        Files.writeString(folder.resolve("mine.properties"), "spark.master nowhere\n");
    Answer answer = run(output, "--", "--properties-file", properties.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).contains("Master must either be yarn or start with");
  }

  /** A file system that only the options of Spark tell of. */
  @Test
  @Order(6)
  void filesAreReadWithTheSettingsOfSparksOptions() throws Exception {
    String mount = "spark.hadoop.fs.viewfs.mounttable.news.link./july";
    String articles = Path.of("sample-data/articles").toAbsolutePath().toUri().toString();
    Path properties = Files.writeString(folder.resolve("mount.properties"), mount + " " + articles);
    Path remote =
        Files.writeString(
            folder.resolve("remote.yaml"),
            JOB.replace("sample-data/articles", "viewfs://news/july")
                .replace("{entities: {}}", "{}"));
    Path to = folder.resolve("remote");
    String[] command = {"run", remote.toString(), "--output", to.toString()};

    assertThat(tieline(command).status()).isEqualTo(2);
    assertThat(tieline(with(command, "--dry-run", "--", "--conf", mount + "=" + articles)).out())
        .contains("viewfs://news/july");
    assertThat(to).doesNotExist();
    Answer answer = tieline(with(command, "--", "--properties-file", properties.toString()));
    assertThat(answer.status()).as(answer.err()).isZero();
    assertThat(to.resolve("current.json")).exists();
  }

  private static String[] with(String[] command, String... more) {
    return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  @Order(7)
  void aFolderMayHaveBlanksAndLettersOfAnyAlphabet() throws Exception {
    Path mine = Files.createDirectories(folder.resolve("My news новости"));
    Path news = Files.createDirectories(mine.resolve("sample-data/articles"));
    Files.copy(
        Path.of("sample-data/articles/04-july-exercise.jsonl"),
        news.resolve("04-july-exercise.jsonl"));
    Files.writeString(
        mine.resolve("a job.yaml"), JOB.replace("{entities: {}}", "{}") + "output: my reports\n");
    Answer answer = tieline(mine, Map.of(), "run", "a job.yaml");

    assertThat(answer.status()).as(answer.err()).isZero();
    assertThat(mine.resolve("my reports/corpus/articles/part-00000.parquet")).exists();
  }

  @Test
  @Order(8)
  void withoutJavaTheLauncherSaysSo() throws Exception {
    Answer answer = tieline(Map.of("JAVA_HOME", "/nowhere"), "check", job.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err())
        .isEqualTo("tieline: no Java found; install JDK 17 or 21, or set JAVA_HOME\n");
  }

  @Test
  @Order(9)
  void namesThatLeadOutOfAFolderAreNoPaths() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("a/b/c"));
    Answer answer =
        run(
            deep.resolve("reports"),
            "--set",
            "name=../../../escaped",
            "--set",
            "corpus.inputs.0.name=../../../escaped");

    assertThat(answer.status()).as(answer.err()).isZero();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all).noneMatch(file -> file.getFileName().toString().contains("escaped"));
    }
    try (Stream<Path> beside = Files.list(deep)) {
      assertThat(beside)
          .map(Path::getFileName)
          .map(Path::toString)
          .containsExactlyInAnyOrder("reports", "reports-analysis");
    }
  }
}
