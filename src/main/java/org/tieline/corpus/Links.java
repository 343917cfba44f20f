package org.tieline.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Symbolic links on a local disk. A corpus that somebody sent must not bring in files from outside
 * its folder, nor be read for ever through a link to itself.
 */
final class Links {
  private Links() {}

  /** All files and links below a folder; no link to a folder is entered. */
  static List<Path> below(Path folder) throws IOException {
    Path real = folder.toRealPath();
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        real,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(folder.resolve(real.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  /**
   * Why a file must not be read.
   *
   * @param folder what the job names
   * @return null where it may
   */
  static String fault(Path file, Path folder) throws IOException {
    if (!Files.exists(file)) {
      return "the link leads nowhere";
    }
    Path real = file.toRealPath();
    if (Files.isDirectory(real)) {
      return "the link leads to the folder %s; name that as an input of its own".formatted(real);
    }
    return real.startsWith(folder.toRealPath())
        ? null
        : "the link leads out of the input's folder, to %s; name that as an input of its own"
            .formatted(real);
  }
}
