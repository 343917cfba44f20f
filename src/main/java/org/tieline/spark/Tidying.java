package org.tieline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What is done behind a commit. It can fail without changing what was committed. */
final class Tidying {
  private final List<String> failures = new ArrayList<>();

  /** Something that is tidied. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  void attempt(Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException e) {
      failures.add(e.toString());
    }
  }

  void delete(FileSystem files, Path path) {
    attempt(
        () -> {
          if (!files.delete(path, true)) {
            throw new IOException("%s could not be deleted".formatted(path));
          }
        });
  }

  List<String> failures() {
    return List.copyOf(failures);
  }
}
