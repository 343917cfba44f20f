package org.tieline.corpus.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Public test corpora beside the project; where they are missing, the test that asks is skipped.
 */
public final class SharedCorpora {
  private static final Path ROOT = Path.of("..", "shared", "corpora");

  private SharedCorpora() {}

  public static Path folder(String name) {
    String elsewhere = System.getProperty("tieline.corpora");
    Path folder = (elsewhere == null ? ROOT : Path.of(elsewhere)).resolve(name);
    Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is not there");
    return folder;
  }

  public static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
