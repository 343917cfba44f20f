package org.tieline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The links of an output on a local disk. {@code current} leads to a run, and each entry of the run
 * has a link beside it that leads through {@code current}, so that turning that one link turns all.
 */
final class LocalLinks {
  private static final Path CURRENT = Path.of("current");

  private final Path output;
  private final String run;

  LocalLinks(Path output, String run) {
    this.output = output;
    this.run = run;
  }

  /**
   * Checks that links can stand where they will have to.
   *
   * @param entries what the run's folder will hold
   * @throws IOException if something that is no link stands in a link's place
   */
  void check(Collection<String> entries) throws IOException {
    for (String entry : Stream.concat(Stream.of(CURRENT.toString()), entries.stream()).toList()) {
      Path link = output.resolve(entry);
      if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
        throw new IOException(
            "%s stands where the link to the latest run goes; move it away or choose another output"
                .formatted(link));
      }
    }
  }

  /** Shows the run. */
  void turn() throws IOException {
    List<Path> entries = entries(output.resolve("runs").resolve(run));
    for (Path entry : entries) {
      Path link = output.resolve(entry);
      if (!Files.isSymbolicLink(link)) {
        Files.createSymbolicLink(link, CURRENT.resolve(entry));
      }
    }
    Path turned = output.resolve("current." + run);
    Files.createSymbolicLink(turned, Path.of("runs", run));
    Files.move(turned, output.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes away the links to what the run does not have. */
  void sweep() throws IOException {
    List<Path> entries = entries(output.resolve("runs").resolve(run));
    for (Path link : entries(output)) {
      if (leadsThroughCurrent(output.resolve(link)) && !entries.contains(link)) {
        Files.delete(output.resolve(link));
      }
    }
  }

  private static boolean leadsThroughCurrent(Path link) throws IOException {
    return Files.isSymbolicLink(link) && Files.readSymbolicLink(link).startsWith(CURRENT);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(Path::getFileName)
          .filter(name -> !name.toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
