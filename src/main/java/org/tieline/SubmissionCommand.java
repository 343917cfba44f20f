package org.tieline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tieline.job.Job;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Checks a job on the client, and prints what spark-submit needs for it, one argument a line: the
 * files that travel with it, then a blank line, then the driver's arguments. The launcher calls it.
 */
@Command(name = "submission", hidden = true)
final class SubmissionCommand implements Callable<Integer> {
  @Mixin private JobArguments arguments;

  @Override
  public Integer call() throws Exception {
    JobArguments.Read read = arguments.read();
    List<String> files = new ArrayList<>();
    files.add(read.folder().resolve(arguments.file()));
    Job job = read.job();
    job.corpus().exclude().ifPresent(path -> files.add(read.folder().resolve(path)));
    job.entities()
        .flatMap(entities -> entities.dictionary())
        .ifPresent(path -> files.add(read.folder().resolve(path)));
    System.out.println(String.join(",", files));
    System.out.println();
    arguments.forDriver().forEach(System.out::println);
    return 0;
  }
}
