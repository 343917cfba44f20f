package org.tieline.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A lock on a local disk, which the operating system takes back from a process that dies. */
final class LocalLock implements OutputLock {
  private static final String NAME = ".lock";

  /** Behind the longest name, so that the name can be read while the lock is held. */
  private static final long LOCKED = 4096;

  private final FileChannel channel;

  private LocalLock(FileChannel channel) {
    this.channel = channel;
  }

  static LocalLock acquire(org.apache.hadoop.fs.Path output, String run) throws IOException {
    Path file = Path.of(output.toUri().getPath()).resolve(NAME);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw OutputLock.held(output, Files.readString(file));
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(run.getBytes(StandardCharsets.UTF_8)));
    return new LocalLock(channel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The operating system gives a lock to nobody else while its holder lives. */
  @Override
  public void confirm() {}

  /** Gives the lock back. The file stays: deleting it would part those who wait for it. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
