package org.tieline.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Held by the one run that may write to an output. It goes with the process that holds it: a run
 * that was killed locks nobody out.
 */
public interface OutputLock extends AutoCloseable {

  /**
   * Takes the lock of an output.
   *
   * @param output a folder or any Hadoop URI
   * @param run who takes it
   * @throws IOException if another run holds it, or the output can't be written
   */
  static OutputLock acquire(String output, String run, Configuration hadoop) throws IOException {
    Path place = new Path(output);
    FileSystem files = place.getFileSystem(hadoop);
    if (!files.mkdirs(place)) {
      throw new IOException("The output %s can't be written".formatted(output));
    }
    Path qualified = files.makeQualified(place);
    return files instanceof LocalFileSystem
        ? LocalLock.acquire(qualified, run)
        : LeasedLock.acquire(files, qualified, run, LeasedLock.BEAT);
  }

  /** What to tell whoever comes second. */
  static IOException held(Path output, String holder) {
    return new IOException(
        "Another run%s is writing to %s; wait until it is done, or choose another output"
            .formatted(holder.isEmpty() ? "" : " (" + holder + ")", output));
  }

  /**
   * Makes sure, right before the output is changed, that the lock is still held.
   *
   * @throws IOException if another run has taken it, or the storage can't tell
   */
  void confirm() throws IOException;

  @Override
  void close() throws IOException;
}
