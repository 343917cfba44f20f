package org.tieline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A lock on a file system or object store that knows no locks: a file that its holder writes anew
 * at every beat. Who finds it waits for three beats; if nothing has changed by then, its holder is
 * dead and the lock is free. No clock is compared with another machine's. A holder that was halted
 * for so long leaves the lock to who has taken it.
 *
 * <p>Where a store creates a file only if there is none, as HDFS does, one of two that come at once
 * has it. Elsewhere both write, the one over the other; each waits until another that had found no
 * lock either must have written too, and the one that then reads the other's name gives way.
 */
final class LeasedLock implements OutputLock {
  static final Duration BEAT = Duration.ofSeconds(10);

  private static final String NAME = "_lock";
  private static final int BEATS_OF_THE_LIVING = 3;

  /** How many writes a beat has time for. */
  private static final int WRITES_IN_A_BEAT = 5;

  private final FileSystem files;
  private final Path file;
  private final String run;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "output-lock");
            thread.setDaemon(true);
            return thread;
          });
  private long beats;

  /** Which run has taken the lock from this one; empty while none has. */
  private String taker = "";

  private LeasedLock(FileSystem files, Path file, String run) {
    this.files = files;
    this.file = file;
    this.run = run;
  }

  static LeasedLock acquire(FileSystem files, Path output, String run, Duration beat)
      throws IOException {
    Path file = new Path(output, NAME);
    Optional<String> found = content(files, file);
    if (found.isPresent()) {
      pause(beat.multipliedBy(BEATS_OF_THE_LIVING));
      Optional<String> later = content(files, file);
      if (later.isPresent() && !later.equals(found)) {
        // While a beat is being written, its text may be missing.
        throw OutputLock.held(
            output, holder(later.filter(text -> !text.isEmpty()).or(() -> found)));
      }
      files.delete(file, false);
    }
    LeasedLock lock = new LeasedLock(files, file, run);
    try {
      lock.write(false);
    } catch (FileAlreadyExistsException e) {
      throw OutputLock.held(output, holder(content(files, file)));
    }
    pause(beat.dividedBy(WRITES_IN_A_BEAT));
    String holder = holder(content(files, file));
    if (!holder.equals(run)) {
      throw OutputLock.held(output, holder);
    }
    lock.clock.scheduleAtFixedRate(
        lock::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    return lock;
  }

  private static String holder(Optional<String> content) {
    return content.flatMap(text -> text.lines().findFirst()).orElse("");
  }

  private static Optional<String> content(FileSystem files, Path file) throws IOException {
    try (InputStream in = files.open(file)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private static void pause(Duration time) throws IOException {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for another run", e);
    }
  }

  private synchronized void write(boolean overwrite) throws IOException {
    try (OutputStream out = files.create(file, overwrite)) {
      out.write((run + "\n" + beats + "\n").getBytes(StandardCharsets.UTF_8));
    }
    beats++;
  }

  private synchronized void renew() throws IOException {
    if (taker.isEmpty()) {
      Optional<String> found = content(files, file);
      String holder = holder(found);
      if (found.isEmpty()) {
        // Only who takes a lock over, or gives its own back, deletes the file.
        taker = "done by now";
      } else if (holder.isEmpty() || holder.equals(run)) {
        write(true);
      } else {
        taker = holder;
      }
    }
  }

  private void beat() {
    try {
      renew();
    } catch (IOException | RuntimeException e) {
      // A beat that is missed is made up for by the next; who waits allows for three.
      return;
    }
  }

  @Override
  public synchronized void confirm() throws IOException {
    renew();
    if (!taker.isEmpty()) {
      throw new IOException(
          ("Run %s gave no sign of life for so long that another (%s) has taken %s; nothing of this"
                  + " run is shown; run the job again when the other is done")
              .formatted(run, taker, file.getParent()));
    }
  }

  /** Gives the lock back, unless it is another's by now. */
  @Override
  public void close() {
    clock.shutdown();
    try {
      if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
        clock.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      release();
    } catch (IOException | RuntimeException e) {
      // A lock that is left over no longer beats, and so is free.
      return;
    }
  }

  private synchronized void release() throws IOException {
    if (holder(content(files, file)).equals(run)) {
      files.delete(file, false);
    }
  }
}
