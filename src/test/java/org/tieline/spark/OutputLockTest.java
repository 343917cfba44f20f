package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
  private static final Duration BEAT = Duration.ofMillis(50);

  @TempDir private Path folder;
  private final Configuration hadoop = new Configuration(false);

  @BeforeEach
  void mount() {
    ObjectStore.mount(hadoop);
  }

  private org.apache.hadoop.fs.Path store() {
    return new org.apache.hadoop.fs.Path("store:" + folder);
  }

  private LeasedLock lease(String run) throws IOException {
    FileSystem files = store().getFileSystem(hadoop);
    return LeasedLock.acquire(files, store(), run, BEAT);
  }

  @Test
  void theSecondRunOnALocalDiskIsToldOfTheFirst() throws Exception {
    String output = folder.resolve("reports").toString();
    try (OutputLock first = OutputLock.acquire(output, "first", hadoop)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> OutputLock.acquire(output, "second", hadoop))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "Another run (first) is writing to file:%s; wait until it is done, or choose another"
                  + " output",
              output);
    }
    OutputLock.acquire(output, "third", hadoop).close();
  }

  @Test
  void theSecondRunOnAnObjectStoreIsToldOfTheFirst() throws Exception {
    try (LeasedLock first = lease("first")) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> lease("second"))
          .hasMessageStartingWith("Another run (first) is writing to store:");
    }
    assertThat(folder).isEmptyDirectory();
  }

  /** A store on which all find no lock before one of them writes, and a file takes its time. */
  private static final class Racing extends ObjectStore {
    private final CyclicBarrier looked;
    private final Duration slow;
    private boolean looking = true;

    Racing(Path folder, CyclicBarrier looked, Duration slow) throws IOException {
      this.looked = looked;
      this.slow = slow;
      initialize(folder.toUri(), new Configuration(false));
    }

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path path, int buffer) throws IOException {
      if (looking) {
        looking = false;
        pass(looked);
      }
      return super.open(path, buffer);
    }

    private static void pass(CyclicBarrier barrier) throws IOException {
      try {
        barrier.await(10, TimeUnit.SECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
        throw new IOException(e);
      }
    }

    @Override
    protected FSDataOutputStream begin(
        org.apache.hadoop.fs.Path path, boolean overwrite, Beginning itself) throws IOException {
      try {
        Thread.sleep(slow.toMillis());
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      return itself.begin(true);
    }
  }

  @Test
  void ofTwoThatFindNoLockAtOnceOneHasItThoughTheStoreLetsBothWrite() throws Exception {
    Duration beat = Duration.ofMillis(1000);
    CyclicBarrier looked = new CyclicBarrier(2);
    Racing quick = new Racing(folder, looked, Duration.ZERO);
    Racing slow = new Racing(folder, looked, Duration.ofMillis(50));
    ExecutorService runs = Executors.newFixedThreadPool(2);
    try {
      Future<LeasedLock> first =
          runs.submit(() -> LeasedLock.acquire(quick, store(), "first", beat));
      Future<LeasedLock> second =
          runs.submit(() -> LeasedLock.acquire(slow, store(), "second", beat));
      assertThatThrownBy(first::get)
          .cause()
          .hasMessageStartingWith("Another run (second) is writing to store:");
      second.get().close();
    } finally {
      runs.shutdownNow();
    }
  }

  @Test
  void aLockWhoseHolderNoLongerBeatsIsFree() throws Exception {
    Files.writeString(folder.resolve("_lock"), "dead\n7\n");
    try (LeasedLock next = lease("next")) {
      assertThat(next).isNotNull();
      assertThat(folder.resolve("_lock")).content().startsWith("next\n");
    }
  }

  @Test
  void aRunWhoseLockAnotherHasTakenLeavesItAndIsToldBeforeItPublishes() throws Exception {
    Duration beat = Duration.ofMillis(200);
    Path file = folder.resolve("_lock");
    try (LeasedLock first =
        LeasedLock.acquire(store().getFileSystem(hadoop), store(), "first", beat)) {
      first.confirm();
      Files.writeString(file, "second\n0\n");
      Thread.sleep(beat.multipliedBy(2).toMillis());

      assertThat(file).hasContent("second\n0\n");
      assertThatThrownBy(first::confirm)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("Run first gave no sign of life")
          .hasMessageContaining("(second)");
    }
    assertThat(file).hasContent("second\n0\n");
  }

  @Test
  void aRunWhoseLockAnotherHasTakenAndGivenBackIsToldToo() throws Exception {
    Path file = folder.resolve("_lock");
    try (LeasedLock first = lease("first")) {
      first.confirm();
      Files.delete(file);
      Thread.sleep(BEAT.multipliedBy(3).toMillis());

      assertThat(file).doesNotExist();
      assertThatThrownBy(first::confirm)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("Run first gave no sign of life")
          .hasMessageContaining("another (done by now) has taken");
    }
    assertThat(file).doesNotExist();
  }

  /** A store that once fails in a way of its own. */
  private static final class Faltering extends ObjectStore {
    private int written;

    Faltering(Path folder) throws IOException {
      initialize(folder.toUri(), new Configuration(false));
    }

    @Override
    protected FSDataOutputStream begin(
        org.apache.hadoop.fs.Path path, boolean overwrite, Beginning itself) throws IOException {
      written++;
      if (written == 2) {
        throw new IllegalStateException("connection pool shut down");
      }
      return itself.begin(overwrite);
    }
  }

  @Test
  void aBeatThatFailsIsMadeUpForByTheNext() throws Exception {
    try (LeasedLock lock = LeasedLock.acquire(new Faltering(folder), store(), "run", BEAT)) {
      Thread.sleep(BEAT.multipliedBy(10).toMillis());

      assertThat(folder.resolve("_lock")).content().doesNotContain("\n0\n");
      lock.confirm();
    }
  }

  @Test
  void anOutputThatIsAFileCanNotBeLocked() throws Exception {
    Path file = Files.writeString(folder.resolve("reports"), "a letter");
    assertThatThrownBy(() -> OutputLock.acquire(file.toString(), "run", hadoop))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString());
  }
}
