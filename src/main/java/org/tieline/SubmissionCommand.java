package org.tieline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tieline.corpus.InputFile;
import org.tieline.corpus.InputFiles;
import org.tieline.job.JobFaults;
import org.tieline.spark.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Checks a job on the client, and prints what the launcher needs to submit it: the files that
 * travel with it, options for an embedded driver's virtual machine, and the driver's arguments, one
 * after the other, each ended by NUL.
 */
@Command(name = "submission", hidden = true)
final class SubmissionCommand implements Callable<Integer> {
  private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

  @Mixin private JobArguments arguments;

  @Override
  public Integer call() throws Exception {
    JobArguments.Read read = arguments.read();
    List<String> files = new ArrayList<>(travelling(read));
    files.addAll(arguments.sparkOptions().files());
    print(String.join(",", files));
    print(virtualMachine(read));
    arguments.forDriver().forEach(SubmissionCommand::print);
    return 0;
  }

  /** Ends with what no argument can hold; a line break it can. */
  private static void print(String item) {
    System.out.print(item + '\0');
  }

  /** The job file and those that it names; all come to one folder of the driver. */
  private Collection<String> travelling(JobArguments.Read read) throws JobFaults {
    Map<String, String> byName = new LinkedHashMap<>();
    List<String> paths = new ArrayList<>(List.of(arguments.file()));
    paths.addAll(read.job().files());
    for (String path : paths) {
      String uri = travelling(read.folder().resolve(path));
      String name = new org.apache.hadoop.fs.Path(path).getName();
      String other = byName.putIfAbsent(name, uri);
      if (other != null && !other.equals(uri)) {
        throw new JobFaults(
            "%s: another file of the job is called %s, and Spark carries them to one folder; rename one"
                .formatted(path, name));
      }
    }
    return byName.values();
  }

  /** A file as a URI, which is what Spark takes it for. */
  private static String travelling(String file) throws JobFaults {
    if (file.contains(",")) {
      throw new JobFaults(
          "%s: Spark parts its list of files at commas; give it a name without".formatted(file));
    }
    return new org.apache.hadoop.fs.Path(file).toUri().toString();
  }

  /**
   * A small job is over before the second compiler has paid for itself. The first alone has a small
   * cache for its code by default; when that is full, nothing is compiled any more. Its many tasks
   * of few rows each clear a page of memory per aggregation, 32 MB by default, which moreover sets
   * the concurrent collector off. In a large job pages of several megabytes do: G1 marks the heap
   * for most of the time, while nobody waits for an answer whom a pause would hurt. Tables of
   * counts are asked for one word after the other, anywhere in them: small pages of memory are
   * looked up anew each time.
   */
  private static String virtualMachine(JobArguments.Read read) throws IOException {
    InputFiles files = read.folder().inputs(read.job(), read.hadoop());
    long bytes =
        files.list(read.job().corpus().inputs()).stream().mapToLong(InputFile::bytes).sum();
    return bytes < Sessions.SMALL_BYTES
        ? "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m -XX:+UseSerialGC"
            + " -Dspark.buffer.pageSize=1m"
        : "-XX:+UseParallelGC" + (hasHugePages() ? " -XX:+UseTransparentHugePages" : "");
  }

  /** Whether this machine gives large pages to a process that asks for them. */
  private static boolean hasHugePages() throws IOException {
    return Files.isReadable(HUGE_PAGES) && !Files.readString(HUGE_PAGES).contains("[never]");
  }
}
