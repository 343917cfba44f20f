package org.tieline.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tieline.spark.FileDigests;

/** Tells one build of Tieline from another. */
final class Build {
  private Build() {}

  /** SHA-256 over the digests of the jar, or of all classes and resources in their folder. */
  static String digest() {
    try {
      Path code = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      StringBuilder digests = new StringBuilder();
      for (Path file : files(code)) {
        try (InputStream content = Files.newInputStream(file)) {
          digests.append(FileDigests.sha256(content));
        }
      }
      byte[] all = digests.toString().getBytes(StandardCharsets.US_ASCII);
      return FileDigests.sha256(new ByteArrayInputStream(all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path code) throws IOException {
    try (Stream<Path> all = Files.walk(code)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
