package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher at work in a process of its own. */
final class Launched implements AutoCloseable {
  private static final String JOB = "jobs/belarus-china-russia.yaml";

  private final Process process;
  private final Path log;

  private Launched(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts the sample's job. */
  static Launched start(Path output, Path log, List<String> options) throws IOException {
    return start(List.of(JOB, "--output", output.toString()), log, options);
  }

  /**
   * Starts a job.
   *
   * @param arguments of the command run
   * @param log what it says, both its outputs
   * @param options of spark-submit
   */
  static Launched start(List<String> arguments, Path log, List<String> options) throws IOException {
    return start(arguments, log, options, Map.of());
  }

  /**
   * Starts a job.
   *
   * @param environment variables beside those of this process
   */
  static Launched start(
      List<String> arguments, Path log, List<String> options, Map<String, String> environment)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", "jobs/tieline", "run"));
    command.addAll(arguments);
    command.add("--");
    command.addAll(options);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
    builder.environment().putAll(environment);
    return new Launched(builder.start(), log);
  }

  String said() throws IOException {
    return Files.readString(log);
  }

  boolean runs() {
    return process.isAlive();
  }

  /** Waits until a step has ended; the next one has then begun. */
  void awaitEndOf(String step) throws IOException, InterruptedException {
    while (runs() && said().lines().noneMatch(line -> line.matches(step + " +[0-9.]+ s.*"))) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    if (!runs()) {
      throw new IllegalStateException("the run ended before the end of " + step + ":\n" + said());
    }
  }

  /** Waits until there is a file, or a folder. */
  void awaitFile(Path file) throws IOException, InterruptedException {
    while (runs() && !Files.exists(file)) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    if (!runs()) {
      throw new IllegalStateException("the run ended before there was " + file + ":\n" + said());
    }
  }

  /** Tells the process to stop, as a scheduler does. */
  void stop() {
    process.destroy();
  }

  /** The exit status. */
  int await() throws InterruptedException {
    if (!process.waitFor(20, TimeUnit.MINUTES)) {
      throw new IllegalStateException("no end after twenty minutes");
    }
    return process.exitValue();
  }

  /** Asserts that a user is told in one line, which begins with the program's name, and no more. */
  void assertToldInOneLine(String part) throws IOException {
    List<String> lines = said().lines().toList();
    assertThat(lines).as(said()).noneMatch(line -> line.startsWith("\tat "));
    assertThat(lines)
        .as(said())
        .anyMatch(line -> line.startsWith("tieline: ") && line.contains(part));
  }

  /** A job whose one article, of 48 MB, takes more memory than the least that Spark starts with. */
  static Path jobOfAHugeArticle(Path folder) throws IOException {
    Path article = Files.createDirectories(folder).resolve("huge.jsonl");
    String sentence = "Belarus and China signed an agreement on the carriage of freight by rail. ";
    Files.writeString(
        article,
        "{\"id\":\"1\",\"title\":\"Rail\",\"text\":\"%s\"}%n"
            .formatted(sentence.repeat((48 << 20) / sentence.length())));
    Path job = folder.resolve("job.yaml");
    Files.writeString(
        job,
        """
        output: reports
        store: off
        corpus: {inputs: [{path: %s, format: jsonl}]}
        reports: {entities: {}, terms: {}}
        """
            .formatted(article));
    return job;
  }

  /** Ends the process as a power cut does, if it still runs. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
