package org.tieline.job;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.VersionInfo;

/** The storage that a place's scheme names. */
final class Storage {
  private Storage() {}

  /**
   * Makes sure that the storage of a place is known; reaches out to none.
   *
   * @throws IOException if no storage has the scheme, or Hadoop knows one whose jar is missing
   */
  static void require(Path place, Configuration hadoop) throws IOException {
    String scheme = place.toUri().getScheme();
    try {
      FileSystem.getFileSystemClass(
          scheme == null ? FileSystem.getDefaultUri(hadoop).getScheme() : scheme, hadoop);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof ClassNotFoundException missing) {
        throw new IOException(
            ("%s:// needs a jar that Spark does not have (%s); bring it behind --: for s3a it is"
                    + " -- --packages org.apache.hadoop:hadoop-aws:%s")
                .formatted(scheme, missing.getMessage(), VersionInfo.getVersion()),
            e);
      }
      throw e;
    }
  }
}
