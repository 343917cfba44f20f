package org.tieline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A standalone cluster on loopback, of Spark's own classes: a master and two workers of one core
 * each, every one a process.
 */
final class StandaloneCluster implements AutoCloseable {
  private static final Path SPARK = Path.of("target/spark").toAbsolutePath();
  private static final int WORKERS = 2;

  private final Path folder;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  private StandaloneCluster(Path folder, int port) throws IOException {
    this.folder = folder;
    this.port = port;
    this.master =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            String.valueOf(port),
            "--webui-port",
            String.valueOf(freePort()));
  }

  /**
   * Starts the cluster and waits until both workers are there.
   *
   * @param folder for logs and the workers' files
   */
  static StandaloneCluster start(Path folder) throws IOException {
    StandaloneCluster cluster = new StandaloneCluster(Files.createDirectories(folder), freePort());
    cluster.restoreWorkers();
    return cluster;
  }

  String url() {
    return "spark://127.0.0.1:" + port;
  }

  /** Ends a worker as a power cut does; its executors end with it. */
  void killWorker() {
    Process worker = workers.get(0);
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  /**
   * Ends an executor; its worker lives on and starts another.
   *
   * @throws IllegalStateException if none runs
   */
  void killExecutor() {
    ProcessHandle executor =
        workers.stream()
            .flatMap(Process::descendants)
            .filter(
                process ->
                    process
                        .info()
                        .commandLine()
                        .orElse("")
                        .contains("CoarseGrainedExecutorBackend"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no executor runs"));
    executor.destroyForcibly();
  }

  /** Starts workers in the places of those that are gone. */
  void restoreWorkers() throws IOException {
    workers.removeIf(worker -> !worker.isAlive());
    while (workers.size() < WORKERS) {
      String name = "worker-" + System.nanoTime();
      workers.add(
          start(
              name,
              "org.apache.spark.deploy.worker.Worker",
              "--host",
              "127.0.0.1",
              "--webui-port",
              String.valueOf(freePort()),
              "--cores",
              "1",
              "--memory",
              "2g",
              "--work-dir",
              folder.resolve(name).toString(),
              url()));
      await(folder.resolve(name + ".log"), "Successfully registered with master");
    }
  }

  private Process start(String name, String type, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-cp",
                SPARK + "/conf:" + SPARK + "/jars/*",
                "-Dlog4j2.configurationFile="
                    + Path.of("src/cluster/resources/log4j2-cluster.properties").toUri(),
                type));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile());
    builder.environment().keySet().removeIf(key -> key.startsWith("SPARK_"));
    builder.environment().put("SPARK_HOME", SPARK.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return builder.start();
  }

  private static void await(Path log, String line) throws IOException {
    for (int second = 0; second < 120; second++) {
      if (Files.exists(log) && Files.readString(log).contains(line)) {
        return;
      }
      try {
        TimeUnit.SECONDS.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
    throw new IOException("No '%s' in %s:%n%s".formatted(line, log, Files.readString(log)));
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    List<Process> all = new ArrayList<>(workers);
    all.add(master);
    for (Process process : all) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
